import { type Language, sentenceText, type WordingTable } from "./message";

/** One sentence for each `HostErrorCode`: what happened, and what to do. */
export const hostWording = {
  "host.cell-edit-mode": {
    zh: "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑，然后重试。",
    en: "Excel is editing a cell. Press Enter or Esc to finish, then try again.",
  },
  "host.structure-protected": {
    zh: "工作簿结构受保护，不能新增或删除工作表。请在“审阅”中撤销“保护工作簿”，或另存一份再试。没有写入任何内容。",
    en: "The workbook's structure is protected, so no sheet can be added or removed. Unprotect it on the Review tab or work on a copy. Nothing was written.",
  },
  "host.sheet-protected": {
    zh: "我们的评价表被设置了保护，不能更新。请在“审阅”中撤销工作表保护后重试。没有写入任何内容。",
    en: "Our evaluation sheet is protected and cannot be updated. Unprotect it on the Review tab and try again. Nothing was written.",
  },
  "host.read-only": {
    zh: "工作簿以只读方式打开，不能写入。请先另存为一份可编辑的文件，再打开重试。",
    en: "The workbook is open read-only. Save it as an editable copy, open that and try again.",
  },
  "host.too-large": {
    zh: "工作簿太大，超出部门工作簿的合理范围，没有读取。请只保留需要评价的工作表。太大的是：{details}",
    en: "The workbook is larger than a department's can be and was not read. Keep only the sheets to evaluate. Too large: {details}",
  },
  "host.too-many-sheets": {
    zh: "工作簿的工作表太多，超出部门工作簿的合理范围，没有读取。请只保留需要评价的工作表。工作表数：{details}",
    en: "The workbook has more sheets than a department's can have and was not read. Keep only the sheets to evaluate. Sheets: {details}",
  },
  "host.too-many-cells": {
    zh: "工作簿的单元格太多，超出部门工作簿的合理范围，没有读取。请只保留需要评价的工作表。单元格数：{details}",
    en: "The workbook has more cells than a department's can have and was not read. Keep only the sheets to evaluate. Cells: {details}",
  },
  "host.too-many-formats": {
    zh: "工作簿里的单元格格式已接近 Excel 的上限（65,490 种），再加上评价表的格式 Excel 就打不开了，没有写入任何内容。请把需要评价的工作表复制到一个新的工作簿（格式会随之清理），再对新工作簿评分。单元格格式数：{details}",
    en: "The workbook has almost as many cell formats as Excel takes (65,490); with those of our sheets Excel could not open it, so nothing was written. Copy the sheets to evaluate into a new workbook, which leaves unused formats behind, and score that. Cell formats: {details}",
  },
  "host.request-too-large": {
    zh: "内容太多，Excel 一次处理不了，没有写入任何内容。请只保留需要评价的工作表后重试，或用桌面页面处理 .xlsx 文件。",
    en: "There is more than Excel handles at once; nothing was written. Keep only the sheets to evaluate and try again, or use the desk page for the .xlsx file.",
  },
  "host.access-denied": {
    zh: "Excel 拒绝了访问（可能是权限管理、安全软件或文件被占用），没有写入任何内容。请另存为一份可编辑的文件，再打开重试。",
    en: "Excel denied access (rights management, security software or a file in use may be the cause); nothing was written. Save an editable copy, open that and try again.",
  },
  "host.cancelled": { zh: "已取消，没有写入任何内容。", en: "Cancelled. Nothing was written." },
  "host.removal-cancelled": {
    zh: "已停止等待。Excel 可能仍会移除我们的评价表，您自己的工作表不受影响。如评价表还在，请再移除一次。",
    en: "Stopped waiting. Excel may still remove our sheets; your own sheets are not touched. If ours are still there, remove them again.",
  },
  "host.workbook-switched": {
    zh: "当前激活的是另一个工作簿。请回到要评价的工作簿，然后重试。",
    en: "Another workbook is active. Return to the one to evaluate and try again.",
  },
  "host.connection-lost": {
    zh: "与 Excel 的连接中断。请检查网络后重试；没有写完的内容不会保留。",
    en: "The connection to Excel was lost. Check the network and try again; nothing half-written is kept.",
  },
  "host.sheet-missing": {
    zh: "读取之后有工作表被删除或改名。请重试，将按现在的工作簿重新读取。",
    en: "A sheet was deleted or renamed after it was read. Try again; the workbook will be read anew.",
  },
  "host.sheet-hidden": {
    zh: "该工作表已隐藏，不能定位到单元格。请在工作表标签上点右键“取消隐藏”，然后重试。",
    en: "That sheet is hidden, so its cells cannot be selected. Unhide it from the tab's context menu and try again.",
  },
  "host.host-too-old": {
    zh: "此版本的 Excel 缺少所需功能（需要 Excel 2021、Microsoft 365 或网页版）。可用桌面页面处理 .xlsx 文件。",
    en: "This Excel lacks what is needed (Excel 2021, Microsoft 365 or Excel on the web). The desk page can handle the .xlsx file.",
  },
  "host.not-in-excel": {
    zh: "请在 Excel 中打开本加载项；没有 Excel 时请使用桌面页面处理 .xlsx 文件。",
    en: "Open this add-in inside Excel; without Excel use the desk page for .xlsx files.",
  },
  "host.no-file": {
    zh: "找不到文件“{details}”。请检查路径和文件名。",
    en: "File “{details}” was not found. Check the path and the name.",
  },
  "host.not-a-workbook": {
    zh: "“{details}”不是 Excel 工作簿。请选择 .xlsx 文件。",
    en: "“{details}” is not an Excel workbook. Choose an .xlsx file.",
  },
  "host.legacy-xls": {
    zh: "“{details}”是旧版 .xls 格式，不能直接读取。请用 Excel 或 WPS 打开后另存为 .xlsx，再打开它。",
    en: "“{details}” is in the old .xls format. Open it in Excel or WPS, save it as .xlsx and open that.",
  },
  "host.password-protected": {
    zh: "“{details}”设置了打开密码，不能读取。请用 Excel 打开，取消密码后另存为 .xlsx。",
    en: "“{details}” is protected by a password. Open it in Excel, remove the password and save it as .xlsx.",
  },
  "host.damaged-workbook": {
    zh: "“{details}”已损坏，不能读取。请用 Excel 打开并修复，再另存为 .xlsx。",
    en: "“{details}” is damaged. Open and repair it in Excel, then save it as .xlsx.",
  },
  "host.script-missing": {
    zh: "程序的这一部分没有加载成功：网络可能断了，或者程序刚刚更新。请检查网络后重试；仍不行，请先保存工作簿，再关闭面板重新打开。",
    en: "This part of the program did not load: the network may be down, or the program was just updated. Check the network and try again; if that does not help, save the workbook, then close the pane and open it again.",
  },
  "host.unexpected": {
    zh: "程序出现意外错误，没有写入任何内容。请重试；若仍出现，请点“复制详情”发给维护人员。",
    en: "Something unexpected went wrong; nothing was written. Try again; if it happens again, use “Copy details” and send them to the maintainer.",
  },
} as const satisfies WordingTable;

/** Why a host could not do what it was asked, as a sentence: needed before all the others are loaded. */
export function hostSentence(code: HostSentenceCode, details: string, language: Language): string {
  return sentenceText(hostWording[`host.${code}`], language, () => details);
}

type HostSentenceCode = keyof typeof hostWording extends `host.${infer Code}` ? Code : never;
