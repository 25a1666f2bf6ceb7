"""The command line's peer: what a department's IT person would write with openpyxl and pandas for the same sums.

Usage: peer.py WORKBOOK.xlsx ...  Prints one JSON document per workbook: total, categories with shares, execution rate.
"""
import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
import pandas as pd

CATEGORY = re.compile(r"^3\d\d$")


def sheets_of(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {sheet.title: pd.DataFrame(sheet.values) for sheet in book.worksheets}


def wide_spending(frame):
    """Codes run along a header row; the amounts stand in the row of 合计 below."""
    texts = frame.fillna("").astype(str)
    best = None
    for at, row in texts.iterrows():
        found = {code.strip(): column for column, code in row.items() if CATEGORY.match(code.strip())}
        if len(found) >= 3 and (best is None or len(found) > len(best[1])):
            best = (at, found)
    if best is None:
        return None
    at, found = best
    for below in range(at + 1, len(frame)):
        if any("合计" in text for text in texts.iloc[below, :4]):
            return {code: frame.iat[below, column] for code, column in found.items()}
    return None


def named_spending(frame):
    """Category names along a header, amounts in the row of 合计."""
    names = {"工资福利支出": "301", "商品和服务支出": "302", "对个人和家庭的补助": "303", "资本性支出": "310"}
    texts = frame.fillna("").astype(str)
    for at, row in texts.iterrows():
        found = {}
        for column, text in row.items():
            for name, code in names.items():
                if text.strip().startswith(name) and code not in found:
                    found[code] = column
        if len(found) >= 3:
            for below in range(at + 1, len(frame)):
                if any("合计" in text for text in texts.iloc[below, :5]):
                    return {code: frame.iat[below, column] for code, column in found.items()}
    return None


def evaluate(path):
    result = {"workbook": path, "categories": []}
    for frame in sheets_of(path).values():
        amounts = wide_spending(frame) or named_spending(frame)
        if amounts is None:
            continue
        clean = {code: Decimal(str(value)) for code, value in amounts.items() if isinstance(value, (int, float))}
        total = sum(clean.values(), Decimal(0))
        if total == 0:
            continue
        result["total"] = str(total)
        result["categories"] = [
            {"code": code, "amount": str(value),
             "share": str((value / total * 100).quantize(Decimal("0.01"), ROUND_HALF_UP))}
            for code, value in sorted(clean.items())
        ]
        break
    return result


print(json.dumps([evaluate(path) for path in sys.argv[1:]], ensure_ascii=False))
