// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsx.h"
#include "core/files/xlsxparts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

constexpr int maxRows = 1048576;
constexpr qint64 maxCells = 50'000'000;
constexpr qsizetype maxCellText = 1 << 20; // Excel itself stops at 32,767 characters

/// "BC12" as column 54 and row 12. False when it is no such thing.
bool readReference(QStringView reference, int *column, int *row)
{
    qsizetype letters = 0;
    while (letters < reference.size() && reference[letters].isLetter())
        ++letters;
    bool number = false;
    *column = columnFromLetters(reference.left(letters));
    *row = reference.sliced(letters).toInt(&number);
    return *column >= 0 && number && *row > 0;
}

/// Digits filled into a format of zeros and hyphens from the right: 1248100998 in 000-00-00000.
QString padded(QString digits, const QString &zeros)
{
    QString text;
    for (qsizetype i = zeros.size() - 1; i >= 0; --i) {
        if (zeros[i] == u'-') {
            text.prepend(u'-');
        } else {
            text.prepend(digits.isEmpty() ? u'0' : digits.back());
            digits.chop(1);
        }
    }
    return digits + text;
}

} // namespace

bool isDateFormat(QStringView format)
{
    // Only the part for positive numbers; quoted words, escapes, colours and locales say nothing.
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', i);
            if (end < 0)
                return false;
            const QString inside = format.sliced(i + 1, end - i - 1).toString().toLower();
            if (inside == u"h"_s || inside == u"hh"_s || inside == u"m"_s || inside == u"mm"_s || inside == u"s"_s || inside == u"ss"_s)
                return true;
            i = end;
        } else if (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's') {
            return true;
        } else if (c == u'g' || c == u'0' || c == u'#' || c == u'?' || c == u';') { // General, a number, or the end of the first part
            return false;
        }
    }
    return false;
}

QString serialDate(double serial, bool since1904)
{
    if (!(serial >= 0) || serial >= 2958466) // 9999-12-31
        return {};
    const double whole = std::floor(serial);
    const qint64 ms = std::llround((serial - whole) * 86400.0) * 1000;
    const QTime time = QTime(0, 0).addMSecs(int(std::min<qint64>(ms, 86399000)));
    if (whole < 1 && !since1904)
        return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    qint64 days = qint64(whole);
    QDate date(1904, 1, 1);
    if (!since1904) {
        // Spreadsheets count a 29 February 1900, as Lotus 1-2-3 did.
        date = QDate(1899, 12, 31);
        days = days >= 60 ? days - 1 : days;
    }
    date = date.addDays(days);
    if (ms == 0)
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u'T' + time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

std::optional<double> dateSerial(QDate date, int minute)
{
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
        return {};
    return double(QDate(1899, 12, 30).daysTo(date)) + double(minute) / 1440.0;
}

QString Workbook::numberText(const QString &raw, int style, CellKind *kind) const
{
    bool number = false;
    const double value = raw.toDouble(&number);
    if (!number || !std::isfinite(value)) {
        *kind = CellKind::Text;
        return raw;
    }
    *kind = CellKind::Number;
    if (style >= 0 && style < m_styles.size()) {
        const NumberStyle &shown = m_styles[style];
        if (shown.date) {
            const QString date = serialDate(value, m_since1904);
            if (!date.isEmpty()) {
                *kind = CellKind::Date;
                return date;
            }
        }
        if (!shown.zeros.isEmpty() && value >= 0 && value < 1e15 && value == std::floor(value))
            return padded(QString::number(qint64(value)), shown.zeros);
    }
    if (std::fabs(value) < 1e15 && value == std::floor(value))
        return QString::number(qint64(value));
    return QString::number(value, 'g', 15); // as many digits as a spreadsheet shows
}

/// One pass over a worksheet's XML.
class SheetParser
{
public:
    /// `tall` takes the cells that are merged over several rows; nullptr when nobody asks.
    SheetParser(const Workbook &book, ZipEntry &entry, const SheetInfo &sheet, QList<Workbook::TallCell> *tall)
        : m_book(book), m_entry(entry), m_sheet(sheet), m_tall(tall), m_xml(&entry)
    {
    }

    Result<> run(const std::function<bool(SheetRow)> &take)
    {
        while (!m_xml.atEnd()) {
            const auto token = parts::next(m_xml);
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"sheetData") {
                if (m_tall != nullptr)
                    readTallCells();
                return drained(); // what follows (rules, drawings) holds no values
            }
            if (token != QXmlStreamReader::StartElement || m_xml.name() != u"row")
                continue;
            AXW_TRY_ASSIGN(row, readRow());
            if (!row.cells.isEmpty() && !take(std::move(row)))
                return {};
        }
        return parts::finished(m_xml, m_entry, m_sheet.part);
    }

private:
    void readTallCells()
    {
        constexpr qsizetype most = 1'000'000;
        while (!m_xml.atEnd() && m_tall->size() < most) {
            const auto token = parts::next(m_xml);
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"mergeCells")
                return;
            if (token != QXmlStreamReader::StartElement || m_xml.name() == u"mergeCells")
                continue;
            if (m_xml.name() == u"mergeCell") {
                const QString area = m_xml.attributes().value(u"ref"_s).toString();
                Workbook::TallCell cell;
                int lastColumn = 0;
                if (readReference(area.section(u':', 0, 0), &cell.column, &cell.firstRow)
                    && readReference(area.section(u':', 1), &lastColumn, &cell.lastRow) && cell.lastRow > cell.firstRow)
                    *m_tall += cell;
            }
            m_xml.skipCurrentElement();
        }
    }

    /// The rest of the part, unread but unpacked: only at its end is its checksum compared.
    Result<> drained()
    {
        QByteArray chunk(1 << 16, Qt::Uninitialized);
        while (m_entry.read(chunk.data(), chunk.size()) > 0) { }
        return parts::finished(m_xml, m_entry, m_sheet.part);
    }

    Result<SheetRow> readRow()
    {
        bool numbered = false;
        const int stated = m_xml.attributes().value(u"r"_s).toInt(&numbered);
        if (numbered && stated <= m_row)
            return fail(Error::Kind::Damaged,
                        Words::tr("The sheet “%1” is damaged: row %2 comes after row %3.").arg(m_sheet.name).arg(stated).arg(m_row));
        m_row = numbered ? stated : m_row + 1;
        if (m_row > maxRows)
            return fail(Error::Kind::Invalid,
                        Words::tr("The sheet “%1” has more than %2 rows. Split it into smaller files.").arg(m_sheet.name).arg(maxRows));
        SheetRow row;
        row.row = m_row;
        m_column = -1;
        while (!m_xml.atEnd()) {
            const auto token = parts::next(m_xml);
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row")
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            AXW_TRY(readCell(row));
        }
        AXW_TRY(parts::finished(m_xml, m_entry, m_sheet.part));
        return row;
    }

    Result<> readCell(SheetRow &row)
    {
        const auto attributes = m_xml.attributes();
        ++m_column;
        if (const auto reference = attributes.value(u"r"_s); !reference.isEmpty()) {
            int column = -1;
            int stated = 0;
            if (!readReference(reference, &column, &stated) || column < m_column)
                return fail(Error::Kind::Damaged, Words::tr("The sheet “%1” is damaged: row %2 holds a cell “%3”.")
                                                      .arg(m_sheet.name)
                                                      .arg(m_row)
                                                      .arg(reference));
            m_column = column;
        }
        if (++m_cells > maxCells || m_column >= 16384)
            return fail(Error::Kind::Invalid, Words::tr("The sheet “%1” holds more cells than are read.").arg(m_sheet.name));
        const QString type = attributes.value(u"t"_s).toString();
        const int style = attributes.hasAttribute(u"s"_s) ? attributes.value(u"s"_s).toInt() : -1;
        QString value;
        QString inlineText;
        while (!m_xml.atEnd()) {
            const auto token = parts::next(m_xml);
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"c")
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"v")
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == u"is")
                inlineText = parts::itemText(m_xml);
            else
                m_xml.skipCurrentElement(); // a formula: its saved value is in v
        }
        AXW_TRY(parts::finished(m_xml, m_entry, m_sheet.part));
        SheetCell cell;
        cell.column = m_column;
        AXW_TRY(fillCell(cell, type, style, value, inlineText));
        if (cell.text.size() > maxCellText)
            return fail(Error::Kind::Invalid, Words::tr("The sheet “%1”: the text in %2%3 is too long.")
                                                  .arg(m_sheet.name, columnLetters(m_column))
                                                  .arg(m_row));
        if (!cell.text.isEmpty())
            row.cells += std::move(cell);
        return {};
    }

    Result<> fillCell(SheetCell &cell, const QString &type, int style, const QString &value, const QString &inlineText) const
    {
        if (type == u"s"_s) {
            bool number = false;
            const qint64 index = value.toLongLong(&number);
            if (value.isEmpty())
                return {};
            if (!number || index < 0 || index >= m_book.m_strings.size())
                return fail(Error::Kind::Damaged, Words::tr("The sheet “%1” is damaged: %2%3 names a text that is not there.")
                                                      .arg(m_sheet.name, columnLetters(m_column))
                                                      .arg(m_row));
            cell.text = m_book.m_strings[index];
        } else if (type == u"inlineStr"_s) {
            cell.text = inlineText;
        } else if (type == u"str"_s) {
            cell.text = parts::unescaped(value);
        } else if (type == u"b"_s) {
            cell.kind = CellKind::Boolean;
            cell.text = value.isEmpty() ? QString() : value == u"1"_s || value == u"true"_s ? u"TRUE"_s : u"FALSE"_s;
        } else if (type == u"e"_s) {
            cell.kind = CellKind::Error;
            cell.text = value;
        } else if (type == u"d"_s) {
            cell.kind = CellKind::Date;
            cell.text = value;
        } else if (!value.isEmpty()) {
            cell.text = m_book.numberText(value.trimmed(), style, &cell.kind);
        }
        return {};
    }

    const Workbook &m_book;
    ZipEntry &m_entry;
    const SheetInfo &m_sheet;
    QList<Workbook::TallCell> *m_tall;
    QXmlStreamReader m_xml;
    int m_row = 0;
    int m_column = -1;
    qint64 m_cells = 0;
};

Result<> Workbook::read(const QString &sheet, const std::function<bool(SheetRow)> &take) const
{
    return read(sheet, take, nullptr);
}

Result<> Workbook::read(const QString &sheet, const std::function<bool(SheetRow)> &take, QList<TallCell> *tall) const
{
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&](const SheetInfo &info) { return info.name == sheet; });
    if (found == m_sheets.cend()) {
        QStringList names;
        for (const SheetInfo &info : m_sheets)
            names += info.name;
        return fail(Error::Kind::NotFound,
                    Words::tr("The workbook has no sheet “%1”. Its sheets: %2.").arg(sheet, names.join(u", "_s)));
    }
    if (!m_zip.contains(found->part))
        return fail(Error::Kind::Damaged, Words::tr("The workbook is damaged: its part %1 is missing.").arg(found->part));
    AXW_TRY_ASSIGN(entry, m_zip.stream(found->part));
    return SheetParser(*this, *entry, *found, tall).run(take);
}

} // namespace axw::files
