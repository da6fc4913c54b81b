// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/zip.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

/// Forms as word processors write them, put together by hand, and a plain reader that is not the filler's.
namespace axw::test {

using namespace Qt::Literals::StringLiterals;

struct HwpxField
{
    QString name;
    QString guide = u"이곳을 마우스로 누르고 내용을 입력하세요."_s;
    QString id = u"1795169102"_s;
};

inline QByteArray begin(const HwpxField &field, bool dirty = false)
{
    return u"<hp:ctrl><hp:fieldBegin id=\"%1\" type=\"CLICK_HERE\" name=\"%2\" editable=\"1\" dirty=\"%5\" zorder=\"-1\" fieldid=\"627272811\" metaTag=\"\">"
           "<hp:parameters cnt=\"3\" name=\"\"><hp:integerParam name=\"Prop\">9</hp:integerParam><hp:stringParam name=\"Command\" xml:space=\"preserve\">"
           "Clickhere:set:66:Direction:wstring:%3:%4 HelpState:wstring:0:  </hp:stringParam><hp:stringParam name=\"Direction\">%4</hp:stringParam>"
           "</hp:parameters></hp:fieldBegin></hp:ctrl>"_s.arg(field.id, field.name.toHtmlEscaped())
        .arg(field.guide.size())
        .arg(field.guide.toHtmlEscaped())
        .arg(dirty ? 1 : 0)
        .toUtf8();
}

inline QByteArray end(const HwpxField &field)
{
    return "<hp:ctrl><hp:fieldEnd beginIDRef=\"" + field.id.toUtf8() + "\" fieldid=\"627272811\"/></hp:ctrl>";
}

inline QByteArray layout()
{
    return R"(<hp:linesegarray><hp:lineseg textpos="0" vertpos="0" vertsize="1000" textheight="1000" baseline="850" spacing="600" horzpos="0" horzsize="42520" flags="393216"/></hp:linesegarray>)";
}

inline QByteArray run(const QByteArray &inner, int look = 0)
{
    return "<hp:run charPrIDRef=\"" + QByteArray::number(look) + "\">" + inner + "</hp:run>";
}

inline QByteArray words(const QString &text)
{
    return "<hp:t>" + text.toHtmlEscaped().toUtf8() + "</hp:t>";
}

inline QByteArray paragraph(const QByteArray &runs, bool laidOut = true)
{
    return R"(<hp:p id="2147483648" paraPrIDRef="0" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0">)" + runs + (laidOut ? layout() : QByteArray()) + "</hp:p>";
}

/// A field in a run of its own, as the word processor writes it.
inline QByteArray field(const HwpxField &of)
{
    return run(begin(of) + words(of.guide) + end(of));
}

struct HwpxCell
{
    QByteArray paragraphs;
    int columns = 1;
    int rows = 1;
    QString name = {};
};

/// Cells by row; those that a cell from above covers are left out, at the columns given.
inline QByteArray table(const std::vector<std::vector<std::pair<int, HwpxCell>>> &rows, int columns, const QByteArray &id = "1793424928")
{
    QByteArray out = "<hp:tbl id=\"" + id + "\" zOrder=\"0\" numberingType=\"TABLE\" textWrap=\"TOP_AND_BOTTOM\" textFlow=\"BOTH_SIDES\" lock=\"0\" dropcapstyle=\"None\" pageBreak=\"CELL\" repeatHeader=\"1\" rowCnt=\""
        + QByteArray::number(int(rows.size())) + "\" colCnt=\"" + QByteArray::number(columns)
        + R"(" cellSpacing="0" borderFillIDRef="1" noAdjust="0"><hp:sz width="42520" widthRelTo="ABSOLUTE" height=")" + QByteArray::number(int(rows.size()) * 1000)
        + R"(" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="1"/><hp:outMargin left="283"/><hp:inMargin left="510"/>)";
    for (size_t row = 0; row < rows.size(); ++row) {
        out += "<hp:tr>";
        for (const auto &[column, cell] : rows[row]) {
            out += "<hp:tc name=\"" + cell.name.toUtf8() + R"(" header="0" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="1"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="CENTER">)"
                + cell.paragraphs + "</hp:subList><hp:cellAddr colAddr=\"" + QByteArray::number(column) + "\" rowAddr=\"" + QByteArray::number(int(row)) + "\"/><hp:cellSpan colSpan=\""
                + QByteArray::number(cell.columns) + "\" rowSpan=\"" + QByteArray::number(cell.rows) + "\"/><hp:cellSz width=\"14000\" height=\"" + QByteArray::number(cell.rows * 1000)
                + R"("/><hp:cellMargin left="510"/></hp:tc>)";
        }
        out += "</hp:tr>";
    }
    return out + "</hp:tbl>";
}

inline QByteArray section(const QByteArray &body)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes" ?><hs:sec xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core">)"
        + paragraph(run(R"(<hp:secPr id="" textDirection="HORIZONTAL"><hp:pagePr landscape="WIDELY" width="59528" height="84186"/></hp:secPr><hp:ctrl><hp:colPr id="" type="NEWSPAPER" colCount="1"/></hp:ctrl>)")
                    + run("<hp:t/>"))
        + body + "</hs:sec>";
}

inline QByteArray hwpxFile(const QByteArray &sectionXml, const QByteArray &manifest = R"(<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>)",
                           const std::vector<std::pair<QString, QByteArray>> &more = {})
{
    files::ZipWriter zip;
    zip.add(u"mimetype"_s, "application/hwp+zip", files::ZipWriter::Method::Stored);
    zip.add(u"version.xml"_s, "<hv:HCFVersion xmlns:hv=\"http://www.hancom.co.kr/hwpml/2011/version\" tagetApplication=\"WORDPROCESSOR\" major=\"5\"/>");
    zip.add(u"Contents/header.xml"_s, "<hh:head xmlns:hh=\"http://www.hancom.co.kr/hwpml/2011/head\" version=\"1.5\" secCnt=\"1\"/>");
    zip.add(u"BinData/image1.png"_s, QByteArray(3000, 'p'), files::ZipWriter::Method::Stored);
    zip.add(u"Contents/section0.xml"_s, sectionXml);
    for (const auto &[name, content] : more)
        zip.add(name, content);
    zip.add(u"Preview/PrvText.txt"_s, QString(u"<서식 미리보기>"_s).toUtf8());
    zip.add(u"settings.xml"_s, "<ha:HWPApplicationSetting xmlns:ha=\"http://www.hancom.co.kr/hwpml/2011/app\"/>");
    zip.add(u"META-INF/manifest.xml"_s, manifest);
    return *zip.bytes();
}

inline QByteArray hwpxForm(const QByteArray &body)
{
    return hwpxFile(section(body));
}

inline QByteArray entryOf(const QByteArray &file, const QString &name)
{
    const auto zip = files::ZipReader::open(file);
    return zip ? zip->read(name).value_or(QByteArray()) : QByteArray();
}

inline QByteArray sectionOf(const QByteArray &file)
{
    return entryOf(file, u"Contents/section0.xml"_s);
}

/// What stands in the click-here fields, in their order, by name.
inline QHash<QString, QStringList> fieldsIn(const QByteArray &sectionXml)
{
    struct Open
    {
        QString id, name, text;
    };
    QHash<QString, QStringList> found;
    std::vector<Open> open;
    QXmlStreamReader reader(sectionXml);
    bool text = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const auto name = reader.name();
            const auto attribute = [&reader](const char *which) { return reader.attributes().value(QLatin1StringView(which)).toString(); };
            if (name == u"fieldBegin")
                open.push_back({attribute("id"), attribute("name"), {}});
            else if (name == u"fieldEnd" && !open.empty() && open.back().id == attribute("beginIDRef")) {
                found[open.back().name] += open.back().text;
                open.pop_back();
            } else if (name == u"t")
                text = true;
            else if (text && !open.empty() && name == u"lineBreak")
                open.back().text += u'\n';
            else if (text && !open.empty() && name == u"tab")
                open.back().text += u'\t';
        } else if (reader.isEndElement() && reader.name() == u"t") {
            text = false;
        } else if (reader.isCharacters() && text) {
            for (Open &each : open)
                each.text += reader.text();
        }
    }
    return reader.hasError() || !open.empty() ? QHash<QString, QStringList>{{u"broken"_s, {reader.errorString()}}} : found;
}

} // namespace axw::test
