// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/sheetrow.h"
#include "core/files/zip.h"

#include <QList>
#include <QStringList>

namespace axw::test {

/// The parts of an XLSX workbook as a test wants them, right or wrong.
struct XlsxBook
{
    struct Sheet
    {
        QString name;
        QString data; ///< what stands inside <sheetData>
        bool hidden = false;
    };

    QList<Sheet> sheets;
    QString strings;  ///< what stands inside <sst>
    QString styles;   ///< what stands inside <styleSheet>
    bool since1904 = false;
    QString prolog;   ///< before the root of every sheet
    QString afterData; ///< what follows </sheetData>

    QByteArray bytes() const
    {
        using namespace Qt::Literals::StringLiterals;
        const QString relation = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
        const QString main = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
        const QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;
        const QString packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
        files::ZipWriter zip;
        zip.add(u"[Content_Types].xml"_s, (xml + u"<Types/>"_s).toUtf8());
        zip.add(u"_rels/.rels"_s,
                (xml + u"<Relationships xmlns=\"%1\"><Relationship Id=\"rId1\" Type=\"%2/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"_s
                           .arg(packageRelations, relation)).toUtf8());
        QString book;
        QString relations;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            book += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"%3/>"_s.arg(sheets[i].name.toHtmlEscaped()).arg(i + 1).arg(
                sheets[i].hidden ? u" state=\"hidden\""_s : QString());
            relations += u"<Relationship Id=\"rId%1\" Type=\"%2/worksheet\" Target=\"worksheets/sheet%1.xml\"/>"_s.arg(i + 1).arg(relation);
            zip.add(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1),
                    (xml + prolog + u"<worksheet xmlns=\"%1\"><sheetData>"_s.arg(main) + sheets[i].data + u"</sheetData>"_s + afterData + u"</worksheet>"_s).toUtf8());
        }
        relations += u"<Relationship Id=\"rId90\" Type=\"%1/sharedStrings\" Target=\"sharedStrings.xml\"/>"_s.arg(relation);
        relations += u"<Relationship Id=\"rId91\" Type=\"%1/styles\" Target=\"styles.xml\"/>"_s.arg(relation);
        zip.add(u"xl/workbook.xml"_s,
                (xml + u"<workbook xmlns=\"%1\" xmlns:r=\"%2\"><workbookPr%3/><sheets>"_s.arg(
                     main, relation, since1904 ? u" date1904=\"1\""_s : QString()) + book + u"</sheets></workbook>"_s).toUtf8());
        zip.add(u"xl/_rels/workbook.xml.rels"_s,
                (xml + u"<Relationships xmlns=\"%1\">"_s.arg(packageRelations) + relations + u"</Relationships>"_s).toUtf8());
        if (!strings.isEmpty())
            zip.add(u"xl/sharedStrings.xml"_s, (xml + u"<sst xmlns=\"%1\">"_s.arg(main) + strings + u"</sst>"_s).toUtf8());
        if (!styles.isEmpty())
            zip.add(u"xl/styles.xml"_s, (xml + u"<styleSheet xmlns=\"%1\">"_s.arg(main) + styles + u"</styleSheet>"_s).toUtf8());
        const auto written = zip.bytes();
        return written ? *written : QByteArray();
    }

    /// Rows of inline texts; an empty text makes no cell.
    static QString rowsOf(const QList<QStringList> &rows, int firstRow = 1)
    {
        using namespace Qt::Literals::StringLiterals;
        QString data;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            data += u"<row r=\"%1\">"_s.arg(firstRow + r);
            for (qsizetype c = 0; c < rows[r].size(); ++c) {
                if (!rows[r][c].isEmpty())
                    data += u"<c r=\"%1%2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>"_s
                                .arg(files::columnLetters(int(c))).arg(firstRow + r).arg(rows[r][c].toHtmlEscaped());
            }
            data += u"</row>"_s;
        }
        return data;
    }
};

} // namespace axw::test
