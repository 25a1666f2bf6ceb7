import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseAnswersText } from "../core/corrections/answers-json";
import { formById, FORMS } from "../core/forms";
import type { Answers } from "../core/model/answers";
import type { Profile } from "../core/profiles/profile";
import { say } from "../core/wording";
import type { Command } from "./arguments";
import { readProfile } from "./profile-file";
import { sentences } from "./sentences";

export interface Settings {
  /** Null where the workbook's own, or else the default, are to be used. */
  readonly profile: Profile | null;
  readonly answers: Answers;
}

/** Profile and answers, or the sentence why they cannot be had. */
export function readSettings(command: Command, cwd: string): Settings | string {
  const profile = readProfile(command.profile, cwd);
  if (typeof profile === "string") return profile;
  const given = command.mapping === null ? {} : readAnswers(command.mapping, cwd);
  if (typeof given === "string") return given;
  const chosen = command.form === null ? {} : readForm(command.form);
  if (typeof chosen === "string") return chosen;
  const answers = { ...given, ...chosen };
  return { profile, answers: command.acceptProposals ? { ...answers, acceptProposals: true } : answers };
}

function readForm(id: string): Answers | string {
  if (formById(id) !== null) return { form: id };
  return sentences.unknownForm(id, FORMS.map(({ id: known, name }) => `${known}（${name}）`).join("、"));
}

function readAnswers(path: string, cwd: string): Answers | string {
  let content: string;
  try {
    content = readFileSync(resolve(cwd, path), "utf8");
  } catch {
    return sentences.mappingUnreadable(path);
  }
  const parsed = parseAnswersText(content);
  if (parsed.ok) return parsed.answers;
  return parsed.problem.key === "corrections.problem.not-json"
    ? sentences.mappingNotJson(path)
    : sentences.mappingInvalid(path, say(parsed.problem, "zh-CN"));
}
