/** What the command line says by itself; everything about the workbook is said by the core's wording. */
export const sentences = {
  formAlone:
    "没有找到按经济分类列示的支出表：评价表照常打分和打印，但不列支出结构，与支出有关的核对也没有做。如需要，请在工作簿中放入支出决算明细表再重试。",
  usage: `用法：npm run -s evaluate -- [工作簿.xlsx ...] [选项]

  不给工作簿时评价随附的示例工作簿，并说明结果放在哪里。

选项：
  --out 文件或文件夹     写出一份加了评价表的副本；原文件不会改动
  --json                 在标准输出打印一份 JSON 文档，不打印其他内容
  --profile 规则         使用哪一套评分规则：编号，或规则文件（.json）
  --form 表样            按哪一种表样生成评价表：national、sichuan、chongqing、guangdong
  --accept-proposals     把对定性指标的建议得分视为已经确认
  --mapping 文件.json    对识别结果的选择和更正：{"schemaVersion":1,"answers":{…}}
  --report 文件.docx     生成自评报告（Word）；缺的内容标为【待填写】并列出
  --check-report 文件    拿已有的报告（.docx 或 .txt）与工作簿核对，问题并入 findings
  --previous 工作簿.xlsx 上一年度的工作簿：带入历年得分、未整改的扣分点和上年支出
  --notice 文件.xlsx     生成支出进度通报
  --hand-in 文件.xlsx    生成上报件：只有评价表，全部是数值，不含内部内容
  --findings             副本里另加“复核提示”表（与 --out 一起用）
  --help                 显示本说明

退出码：0 已评价；2 输入不能评价；1 程序缺陷。
`,
  emptyPath: "工作簿路径是空的。请给出 .xlsx 文件的路径。",
  unknownOption: (name: string) => `没有“${name}”这个选项。用 --help 查看全部选项。`,
  optionTakesNoValue: (name: string) => `选项“${name}”后面不能带值。请去掉“=”及其后的内容。`,
  optionNeedsValue: (name: string) => `选项“${name}”后面缺少值。用 --help 查看用法。`,
  optionTwice: (name: string) => `选项“${name}”给了两次。请只保留一个。`,
  unknownProfile: (id: string, known: string) =>
    `没有编号为“${id}”的评分规则。可用的有：${known}；也可以给出规则文件（.json）。`,
  unknownForm: (id: string, known: string) => `没有编号为“${id}”的表样。可用的有：${known}。`,
  profileUnreadable: (path: string) => `读不到规则文件“${path}”。请检查 --profile 后的路径。`,
  profileRefused: (path: string, problems: readonly string[]) =>
    `规则文件“${path}”不能使用，请修改后重试：\n${problems.map((problem) => `  · ${problem}`).join("\n")}`,
  mappingUnreadable: (path: string) => `读不到识别选择文件“${path}”。请检查 --mapping 后的路径。`,
  mappingNotJson: (path: string) => `“${path}”不是 JSON 文件。请检查 --mapping 后的文件内容。`,
  mappingInvalid: (path: string, place: string) =>
    `识别选择文件“${path}”不符合要求：${place}。应为 {"schemaVersion":1,"answers":{…}}。`,
  isFolder: (path: string) => `“${path}”是文件夹，不是工作簿。请给出 .xlsx 文件。`,
  unreadable: (path: string) => `没有权限读取“${path}”，或它正被占用。请检查后重试。`,
  targetNotOf: (option: string, path: string, extension: string) =>
    `${option} 只能写成 ${extension} 文件，请修改“${path}”。`,
  outOfOtherKind: (path: string, workbook: string, extension: string) =>
    `“${workbook}”是 ${extension} 文件（带宏的工作簿或模板），结果换成别的扩展名 Excel 就打不开。请把“${path}”的扩展名改为 ${extension}。`,
  targetNeedsFolder: (option: string, path: string) =>
    `同时评价多个工作簿时，${option} 须是文件夹，而“${path}”是文件。`,
  targetIsInput: (option: string, path: string) =>
    `${option}“${path}”会覆盖输入的文件，没有写入。请换一个文件名或文件夹。`,
  targetTwice: (path: string) => `有两个结果都要写到“${path}”，没有写入。请换文件名，或分次评价。`,
  reportNoFile: (path: string) => `读不到报告“${path}”。请检查 --check-report 后的路径。`,
  reportWritten: (path: string) => `自评报告已写到：${path}`,
  reportGaps: (count: number) => `报告里有 ${String(count)} 处需要填写：`,
  reportChanges: "以下文字里的数与单元格不一致，报告采用了单元格的数：",
  reportSlips: "报告文字中请留意：",
  reportNothing: "没有可写入报告的内容，没有生成报告。",
  previousUnreadable: "上一年度的工作簿（--previous）不能读取。",
  previousEmpty: (path: string) =>
    `上一年度的工作簿“${path}”里没有找到绩效指标表、历年评价表或支出表。请检查 --previous 后的文件。`,
  previousSameYear: (year: string) =>
    `--previous 的工作簿也是 ${year} 年的，没有从中带入得分。请给出上一年度的工作簿。`,
  noticeWritten: (path: string) => `支出进度通报已写到：${path}`,
  noticeNothing: "工作簿里没有各月支出（支出进度表），没有生成支出进度通报。",
  handInWritten: (path: string) => `上报件已写到：${path}`,
  findingsNeedOut: "--findings 是在副本里加“复核提示”表，请同时用 --out 给出副本写到哪里。",
  reportChecked: (file: string, numbers: number, matched: number) =>
    `已核对报告“${file}”：${String(numbers)} 个数，${String(matched)} 个与工作簿一致。`,
  outTwice: (path: string) => `有两个同名的工作簿，都要写到“${path}”。没有评价，也没有写入任何内容。请分次评价或改名。`,
  outUnwritable: (path: string) => `写不了“${path}”。请检查文件夹是否存在、是否有权限、文件是否正在打开。`,
  howToAnswer: "请选定其中一项，把对应的 JSON 存成文件，用 --mapping 指定后重试：",
  answersTogether: "以上各项的选择请合并写在同一个 answers 里。",
  nothingWritten: "没有写出文件。",
  written: (path: string) => `结果已写到：${path}`,
  sampleUsed: "没有给出工作簿，评价的是随附的示例工作簿。",
  formulaDiffers: "写入后有公式的值与计算结果不一致，没有保留结果。请把以下内容发给维护人员：",
  inputsChanged: "读取之后工作簿又有改动，没有写入。请重试。",
  defect: "程序出现意外错误。请把以下内容发给维护人员：",
} as const;
