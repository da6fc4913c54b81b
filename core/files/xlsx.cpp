// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsx.h"

#include "core/files/xlsxparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

constexpr qsizetype maxStrings = 10'000'000;
constexpr qsizetype maxStyles = 100'000; // Excel itself stops at 65,490

/// Where a relationship points, as an entry's name: absolute in the archive, or beside the part that names it.
QString resolved(const QString &fromPart, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = fromPart.split(u'/');
    path.removeLast();
    const QStringList steps = target.split(u'/');
    for (const QString &step : steps) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else if (step != u"."_s && step != u".."_s)
            path += step;
    }
    return path.join(u'/');
}

struct Relation
{
    QString kind; ///< the last word of its type: worksheet, sharedStrings, styles, officeDocument
    QString target;
};

Result<QHash<QString, Relation>> relationsOf(const ZipReader &zip, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString rels = part.left(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!zip.contains(rels))
        return relations;
    AXW_TRY_ASSIGN(entry, zip.stream(rels));
    QXmlStreamReader xml(entry.get());
    while (!xml.atEnd()) {
        if (parts::next(xml) != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        if (attributes.value(u"TargetMode"_s) == u"External")
            continue;
        const QString type = attributes.value(u"Type"_s).toString();
        relations.insert(attributes.value(u"Id"_s).toString(),
                         {type.sliced(type.lastIndexOf(u'/') + 1), resolved(part, attributes.value(u"Target"_s).toString())});
    }
    AXW_TRY(parts::finished(xml, *entry, rels));
    return relations;
}

QString firstOfKind(const QHash<QString, Relation> &relations, const QString &kind)
{
    for (const Relation &relation : relations) {
        if (relation.kind == kind)
            return relation.target;
    }
    return {};
}

/// A person gave a workbook, not an archive.
Error notABook(const Error &why)
{
    if (why.kind != Error::Kind::Damaged)
        return why;
    return {Error::Kind::Damaged, Words::tr("This is no XLSX workbook, or it is cut off or damaged. Open it in the spreadsheet it comes from and save it as .xlsx again."), why.sentence};
}

/// What the file is when it is not what was asked for, so that the sentence can say what to do.
Result<> checkKind(const ZipReader &zip)
{
    if (zip.contains(u"xl/workbook.bin"_s))
        return fail(Error::Kind::Invalid, Words::tr("This is a binary workbook (.xlsb). Save it as .xlsx."));
    if (zip.contains(u"word/document.xml"_s) || zip.contains(u"ppt/presentation.xml"_s)
        || zip.contains(u"Contents/content.hpf"_s))
        return fail(Error::Kind::Invalid, Words::tr("This is a document, not a workbook. Give it as .xlsx or .csv."));
    if (zip.contains(u"content.xml"_s) && zip.contains(u"mimetype"_s))
        return fail(Error::Kind::Invalid, Words::tr("This is an OpenDocument file. Save it as .xlsx."));
    return {};
}

} // namespace

Result<Workbook> Workbook::open(const QString &path, const ZipLimits &limits)
{
    auto zip = ZipReader::open(path, limits);
    return zip ? load(std::move(*zip)) : fail(notABook(zip.error()));
}

Result<Workbook> Workbook::open(const QByteArray &bytes, const ZipLimits &limits)
{
    auto zip = ZipReader::open(bytes, limits);
    return zip ? load(std::move(*zip)) : fail(notABook(zip.error()));
}

Result<Workbook> Workbook::load(ZipReader zip)
{
    AXW_TRY(checkKind(zip));
    AXW_TRY_ASSIGN(roots, relationsOf(zip, QString()));
    QString part = firstOfKind(roots, u"officeDocument"_s);
    if (part.isEmpty())
        part = u"xl/workbook.xml"_s;
    if (!zip.contains(part))
        return fail(Error::Kind::Damaged, Words::tr("This is no XLSX workbook: its part %1 is missing.").arg(part));
    Workbook book(std::move(zip));
    QString strings;
    QString styles;
    AXW_TRY(book.readWorkbookPart(part, &strings, &styles));
    if (book.m_sheets.isEmpty())
        return fail(Error::Kind::Damaged, Words::tr("The workbook holds no worksheet."));
    if (!styles.isEmpty() && book.m_zip.contains(styles))
        AXW_TRY(book.readStyles(styles));
    if (!strings.isEmpty() && book.m_zip.contains(strings))
        AXW_TRY(book.readSharedStrings(strings));
    return book;
}

Result<> Workbook::readWorkbookPart(const QString &part, QString *sharedStrings, QString *styles)
{
    AXW_TRY_ASSIGN(relations, relationsOf(m_zip, part));
    *sharedStrings = firstOfKind(relations, u"sharedStrings"_s);
    *styles = firstOfKind(relations, u"styles"_s);
    AXW_TRY_ASSIGN(entry, m_zip.stream(part));
    QXmlStreamReader xml(entry.get());
    while (!xml.atEnd()) {
        if (parts::next(xml) != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto flag = attributes.value(u"date1904"_s);
            m_since1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet") {
            SheetInfo sheet;
            sheet.name = attributes.value(u"name"_s).toString();
            sheet.hidden = attributes.hasAttribute(u"state"_s) && attributes.value(u"state"_s) != u"visible";
            for (const auto &attribute : attributes) { // r:id, whichever prefix and namespace its writer chose
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty()) {
                    const Relation relation = relations.value(attribute.value().toString());
                    sheet.part = relation.kind == u"worksheet"_s ? relation.target : QString();
                }
            }
            if (!sheet.part.isEmpty())
                m_sheets += sheet;
        }
    }
    return parts::finished(xml, *entry, part);
}

Result<> Workbook::readSharedStrings(const QString &part)
{
    AXW_TRY_ASSIGN(entry, m_zip.stream(part));
    QXmlStreamReader xml(entry.get());
    while (!xml.atEnd()) {
        if (parts::next(xml) != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        m_strings += parts::itemText(xml);
        if (m_strings.size() > maxStrings)
            return fail(Error::Kind::Invalid, Words::tr("The workbook holds more than %1 texts.").arg(maxStrings));
    }
    return parts::finished(xml, *entry, part);
}

Result<> Workbook::readStyles(const QString &part)
{
    AXW_TRY_ASSIGN(entry, m_zip.stream(part));
    QXmlStreamReader xml(entry.get());
    QHash<int, QString> formats;
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        const auto token = parts::next(xml);
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (xml.name() == u"numFmt") {
            formats.insert(attributes.value(u"numFmtId"_s).toInt(), attributes.value(u"formatCode"_s).toString());
        } else if (xml.name() == u"xf" && inCellFormats && m_styles.size() < maxStyles) {
            const int id = attributes.value(u"numFmtId"_s).toInt();
            NumberStyle style;
            // Built-in formats; 27–36 and 50–58 are the dates of East Asian spreadsheets.
            style.date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
            if (const auto format = formats.constFind(id); format != formats.cend()) {
                style.date = isDateFormat(*format);
                const bool padded = format->contains(u"00"_s)
                                    && std::all_of(format->cbegin(), format->cend(), [](QChar c) { return c == u'0' || c == u'-'; });
                style.zeros = padded ? *format : QString();
            }
            m_styles += style;
        }
    }
    return parts::finished(xml, *entry, part);
}

bool Workbook::hasSheet(const QString &name) const
{
    return std::any_of(m_sheets.cbegin(), m_sheets.cend(), [&](const SheetInfo &sheet) { return sheet.name == name; });
}

Result<QList<SheetRow>> Workbook::rows(const QString &sheet) const
{
    QList<SheetRow> rows;
    QList<TallCell> tall;
    const auto keep = [&](SheetRow row) {
        rows += std::move(row);
        return true;
    };
    AXW_TRY(read(sheet, keep, &tall));
    fillDown(rows, tall);
    return rows;
}

void Workbook::fillDown(QList<SheetRow> &rows, const QList<TallCell> &tall)
{
    constexpr qint64 mostFilled = 5'000'000; // areas do not overlap in an honest workbook
    qint64 filled = 0;
    const auto before = [](const SheetRow &row, int number) { return row.row < number; };
    for (const TallCell &area : tall) {
        auto row = std::lower_bound(rows.begin(), rows.end(), area.firstRow, before);
        if (row == rows.end() || row->row != area.firstRow || row->cell(area.column) == nullptr)
            continue;
        const SheetCell value = *row->cell(area.column);
        for (++row; row != rows.end() && row->row <= area.lastRow && ++filled <= mostFilled; ++row) {
            const auto at = std::lower_bound(row->cells.begin(), row->cells.end(), area.column,
                                             [](const SheetCell &cell, int column) { return cell.column < column; });
            if (at == row->cells.end() || at->column != area.column)
                row->cells.insert(at, value);
        }
    }
}

} // namespace axw::files
