import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Answers } from "../core/model/mapping";
import type { Profile } from "../core/profiles/profile";
import { parseAnswers } from "./answers-file";
import type { Command } from "./arguments";
import { readProfile } from "./profile-file";
import { sentences } from "./sentences";

export interface Settings {
  readonly profile: Profile;
  readonly answers: Answers;
}

/** Profile and answers, or the sentence why they cannot be had. */
export function readSettings(command: Command, cwd: string): Settings | string {
  const profile = readProfile(command.profile, cwd);
  if (typeof profile === "string") return profile;
  const answers = command.mapping === null ? {} : readAnswers(command.mapping, cwd);
  if (typeof answers === "string") return answers;
  return { profile, answers: command.acceptProposals ? { ...answers, acceptProposals: true } : answers };
}

function readAnswers(path: string, cwd: string): Answers | string {
  let content: string;
  try {
    content = readFileSync(resolve(cwd, path), "utf8");
  } catch {
    return sentences.mappingUnreadable(path);
  }
  try {
    const parsed = parseAnswers(JSON.parse(content.replace(/^\ufeff/, "")));
    return parsed.ok ? parsed.answers : sentences.mappingInvalid(path, parsed.place);
  } catch {
    return sentences.mappingNotJson(path);
  }
}
