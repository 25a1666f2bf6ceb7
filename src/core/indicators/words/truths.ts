import { compact } from "../../text/normalise";

const QUALITIES =
  "健全|合规|规范|达标|通过|完成|完善|完备|齐全|公开|符合|到位|一致|及时公开|合法合规|合理|真实|完整|准确|建立|开展";
const TARGET = new RegExp(`^(?:是|否|有|无|(?:已|均|全部)?(?:${QUALITIES}))$`);
const YES = /^(?:是|有|√|✓|对)$/;
const NO = /^(?:否|无|没有|×|✗|不是)$/;

/** Whether a target is a plain yes-or-no: 是, 有, 健全, 合规. */
export function isTruth(text: string): boolean {
  return TARGET.test(compact(text));
}

/** Whether `actual` is what the yes-or-no `target` asks for; null where it says neither. */
export function isSo(target: string, actual: string): boolean | null {
  const asked = plain(target);
  const got = plain(actual);
  if (got === asked) return true;
  if (YES.test(asked) || NO.test(asked)) {
    const says = YES.test(got) ? true : NO.test(got) ? false : null;
    return says === null ? null : says === YES.test(asked);
  }
  if (YES.test(got)) return true;
  const negated = /^(?:不|未|没有|没|尚未|不够|不太)(.+)$/.exec(got)?.[1];
  return NO.test(got) || negated === asked ? false : null;
}

function plain(text: string): string {
  return compact(text).replace(/^(?:已|均|全部)+/, "");
}
