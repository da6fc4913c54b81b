// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxorder.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// ISO/IEC 29500-1, annex A.1: the children that a report may have, in the schema's order.
const QHash<QString, QStringList> &orders()
{
    static const QHash<QString, QStringList> all = [] {
        const std::pair<const char *, const char *> texts[] = {
            {"w:pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
                      "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
                      "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"},
            {"w:rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern "
                      "position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"},
            {"w:numPr", "ilvl numId"},
            {"w:pBdr", "top left bottom right between bar"},
            {"w:tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar "
                        "tblLook tblCaption tblDescription"},
            {"w:tblBorders", "top left bottom right insideH insideV"},
            {"w:tblCellMar", "top left bottom right"},
            {"w:tbl", "tblPr tblGrid tr"},
            {"w:tr", "tblPrEx trPr tc"},
            {"w:tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"},
            {"w:tcBorders", "top left bottom right insideH insideV tl2br tr2bl"},
            {"w:sectPr", "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg "
                         "textDirection bidi rtlGutter docGrid"},
            {"w:style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr "
                        "tblStylePr"},
            {"w:abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"},
            {"w:lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"},
            {"w:num", "abstractNumId lvlOverride"},
            {"w:font", "altName panose1 charset family notTrueType pitch sig"},
            {"w:settings", "zoom defaultTabStop characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"},
        };
        QHash<QString, QStringList> made;
        for (const auto &[element, children] : texts)
            made.insert(QString::fromLatin1(element), QString::fromLatin1(children).split(u' '));
        return made;
    }();
    return all;
}

} // namespace

QString docxOrderProblem(const XmlElement &element)
{
    const auto order = orders().constFind(element.name);
    if (order == orders().cend())
        return {};
    qsizetype reached = 0;
    for (const auto &child : element.children) {
        const qsizetype at = order->indexOf(child->name.mid(2));
        if (at < 0)
            return u"%1 may not hold %2"_s.arg(element.name, child->name);
        if (at < reached)
            return u"in %1, %2 stands too late"_s.arg(element.name, child->name);
        reached = at;
    }
    return {};
}

} // namespace axw::report
