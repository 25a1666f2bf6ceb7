/**
 * The order in which Word wants the children of an element (ECMA-376 Part 1: wml.xsd, dml-chart.xsd, dml-main.xsd,
 * dml-wordprocessingDrawing.xsd), for the elements our reports hold. Word offers to repair a file that departs from it.
 */
const LISTS: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:tbl": "tblPr tblGrid tr",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tblBorders": "top left start bottom right end insideH insideV",
  "w:tblCellMar": "top left start bottom right end",
  "w:tcMar": "top left start bottom right end",
  "w:tblGrid": "gridCol",
  "w:tr": "tblPrEx trPr tc",
  "w:tc": "tcPr p",
  "w:tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:styles": "docDefaults latentStyles style",
  "w:docDefaults": "rPrDefault pPrDefault",
  "w:fonts": "font",
  "w:font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
  "w:numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
  "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
  "w:settings": "displayBackgroundShape defaultTabStop evenAndOddHeaders footnotePr endnotePr compat",
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
  "c:chartSpace":
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes",
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax",
  "c:title": "tx layout overlay spPr txPr",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr",
  "c:plotArea": "layout barChart lineChart catAx valAx dTable spPr",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  "c:ser": "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape",
  "c:marker": "symbol size spPr",
  "c:dLbls":
    "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines",
  "c:catAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
  "c:valAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits",
  "c:scaling": "logBase orientation max min",
  "c:strCache": "ptCount pt",
  "c:numCache": "formatCode ptCount pt",
  "c:strRef": "f strCache",
  "c:numRef": "f numCache",
  "c:spPr": "xfrm custGeom prstGeom noFill solidFill gradFill ln effectLst",
  "c:txPr": "bodyPr lstStyle p",
  "c:rich": "bodyPr lstStyle p",
  "a:ln": "noFill solidFill gradFill prstDash custDash round bevel miter headEnd tailEnd",
  "a:defRPr": "ln noFill solidFill gradFill effectLst highlight uLnTx uFill latin ea cs sym hlinkClick",
  "a:p": "pPr r br fld endParaRPr",
};

export const ORDERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(LISTS).map(([name, list]) => [name, list.split(" ")]),
);
