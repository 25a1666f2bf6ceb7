import { type Example, judgeExample, summary, titleOf } from "./example";
import vectors from "./vectors.json";

describe("the test vectors of the domain", () => {
  test.each((vectors as readonly Example[]).map((example) => [titleOf(example), example] as const))(
    "%s",
    (_title, example) => {
      expect(summary(judgeExample(example), example.expected)).toEqual(example.expected);
    },
  );
});
