// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/bookwriter.h"

#include "core/files/bookdrawings.h"
#include "core/files/bookformats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

/// A workbook without a date says that it was made then: the same content gives the same bytes.
constexpr time_t madeAt = 946684800; // 2000-01-01

// Excel's own limits.
constexpr qsizetype longestPrompt = 255;
constexpr qsizetype longestEdge = 255;
constexpr qsizetype longestName = 31;

constexpr uint8_t paperA4 = 9;

/// A text that looks like a spreadsheet's escape, _x0041_, with its first underscore escaped; the library leaves that to us.
QString escaped(const QString &text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(escape, u"_x005F_\\1"_s);
}

/// Ampersands are orders in headers and footers.
QString edgeText(const QString &text)
{
    return text.simplified().left(longestEdge / 5).replace(u'&', u"&&"_s);
}

/// Closes the workbook, which writes and frees it, on every way out.
class OpenBook
{
public:
    explicit OpenBook(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData())) {}
    ~OpenBook()
    {
        if (m_book != nullptr)
            (void)workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(OpenBook)

    lxw_workbook *get() const { return m_book; }
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_workbook *m_book;
};

class Writer
{
public:
    Writer(lxw_workbook *book, std::optional<quint32> accent) : m_book(book), m_formats(book, accent) {}

    Result<> write(const BookSheet &sheet)
    {
        lxw_worksheet *made = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        if (made == nullptr)
            return fail(Error::Kind::Internal, Words::tr("The workbook could not be written."), sheet.name);
        for (size_t c = 0; c < sheet.widths.size(); ++c)
            worksheet_set_column(made, lxw_col_t(c), lxw_col_t(c), sheet.widths[c], nullptr);
        for (size_t r = 0; r < sheet.heights.size(); ++r) {
            if (sheet.heights[r] > 0)
                worksheet_set_row(made, lxw_row_t(r), sheet.heights[r], nullptr);
        }
        for (size_t r = 0; r < sheet.rows.size(); ++r) {
            for (size_t c = 0; c < sheet.rows[r].size(); ++c)
                AXW_TRY(writeCell(made, lxw_row_t(r), lxw_col_t(c), sheet.rows[r][c]));
        }
        for (const BookList &list : sheet.lists)
            AXW_TRY(offer(made, list));
        for (const BookPicture &picture : sheet.pictures)
            AXW_TRY(addPicture(made, picture));
        for (const BookChart &chart : sheet.charts)
            AXW_TRY(addChart(m_book, made, chart));
        setView(made, sheet);
        if (sheet.page)
            setPage(made, *sheet.page);
        if (sheet.repeatedTo > sheet.repeatedFrom)
            worksheet_repeat_rows(made, lxw_row_t(sheet.repeatedFrom), lxw_row_t(sheet.repeatedTo - 1));
        if (!sheet.breaks.empty()) {
            std::vector<lxw_row_t> breaks;
            for (const int row : sheet.breaks)
                breaks.push_back(lxw_row_t(row));
            breaks.push_back(0);
            worksheet_set_h_pagebreaks(made, breaks.data());
        }
        if (sheet.isHidden)
            worksheet_hide(made);
        if (sheet.isProtected) {
            lxw_protection may{};
            may.format_columns = 1;
            may.format_rows = 1;
            worksheet_protect(made, nullptr, &may);
        }
        return {};
    }

private:
    static void setView(lxw_worksheet *made, const BookSheet &sheet)
    {
        if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
            worksheet_freeze_panes(made, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns));
        if (sheet.filterRow && size_t(*sheet.filterRow) < sheet.rows.size()) {
            const int last = sheet.lastFilteredRow.value_or(int(sheet.rows.size()) - 1);
            worksheet_autofilter(made, lxw_row_t(*sheet.filterRow), 0, lxw_row_t(last), lxw_col_t(sheet.rows[size_t(*sheet.filterRow)].size() - 1));
        }
        if (sheet.hidesLines)
            worksheet_gridlines(made, LXW_HIDE_ALL_GRIDLINES);
        // What was written as text is meant as text: no green corners.
        worksheet_ignore_errors(made, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    static void setPage(lxw_worksheet *made, const BookPage &page)
    {
        worksheet_set_paper(made, paperA4);
        if (page.across)
            worksheet_set_landscape(made);
        if (page.fitWidth)
            worksheet_fit_to_pages(made, 1, 0);
        worksheet_set_margins(made, 0.6, 0.6, 0.8, 0.8);
        worksheet_set_header(made, (u"&L"_s + edgeText(page.header) + u"&R"_s + edgeText(page.headerEnd)).toUtf8().constData());
        worksheet_set_footer(made, (u"&L"_s + edgeText(page.footer) + u"&C&P / &N"_s).toUtf8().constData());
    }

    Result<> writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        const auto said = [](lxw_error failed) { return failed == LXW_NO_ERROR ? Result<>() : Result<>(bookNotWritten(failed)); };
        const bool isBox = cell.look != CellLook::Plain && cell.look != CellLook::Quiet; // is seen without a text, too
        if (cell.columns > 1 || cell.rows > 1)
            AXW_TRY(said(worksheet_merge_range(sheet, row, column, row + lxw_row_t(std::max(1, cell.rows)) - 1, lxw_col_t(column + std::max(1, cell.columns) - 1), "", m_formats.of(cell))));
        if (cell.number)
            return said(worksheet_write_number(sheet, row, column, *cell.number, m_formats.of(cell)));
        if (cell.text.isEmpty()) {
            if ((isBox && cell.look != CellLook::Header) || cell.tone != CellTone::Neutral)
                worksheet_write_blank(sheet, row, column, m_formats.of(cell));
            return {};
        }
        if (cell.text.size() > longestCell)
            return fail(Error::Kind::Invalid, Words::tr("A text of %1 characters is too long for a spreadsheet's cell, which holds %2.").arg(cell.text.size()).arg(longestCell));
        // What fifteen digits cannot say is written as text, so that it is read as it was.
        if (const double number = cell.text.toDouble(); cell.isNumber && QString::number(number, 'g', 15) == cell.text)
            return said(worksheet_write_number(sheet, row, column, number, m_formats.of(cell)));
        if (!cell.sheet.isEmpty())
            AXW_TRY(said(worksheet_write_url(sheet, row, column, (u"internal:'"_s + QString(cell.sheet).replace(u'\'', u"''"_s) + u"'!A1"_s).toUtf8().constData(), m_formats.of(cell))));
        if (cell.runs.size() > 1)
            return said(writeRuns(sheet, row, column, cell));
        return said(worksheet_write_string(sheet, row, column, escaped(cell.text).toUtf8().constData(), m_formats.of(cell)));
    }

    lxw_error writeRuns(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        std::vector<QByteArray> texts;
        std::vector<lxw_rich_string_tuple> parts;
        texts.reserve(cell.runs.size());
        parts.reserve(cell.runs.size());
        for (const BookRun &run : cell.runs) {
            if (run.text.isEmpty())
                continue;
            texts.push_back(escaped(run.text).toUtf8());
            parts.push_back({m_formats.of(run), texts.back().data()});
        }
        if (parts.size() < 2) // the library wants two
            return worksheet_write_string(sheet, row, column, escaped(cell.text).toUtf8().constData(), m_formats.of(cell));
        std::vector<lxw_rich_string_tuple *> list;
        list.reserve(parts.size() + 1);
        for (lxw_rich_string_tuple &part : parts)
            list.push_back(&part);
        list.push_back(nullptr);
        return worksheet_write_rich_string(sheet, row, column, list.data(), m_formats.of(cell));
    }

    static Result<> offer(lxw_worksheet *sheet, const BookList &list)
    {
        std::array<char, 64> cells{};
        lxw_rowcol_to_range_abs(cells.data(), lxw_row_t(list.firstRow), lxw_col_t(list.listColumn), lxw_row_t(list.lastRow), lxw_col_t(list.listColumn));
        QByteArray formula = (u"='"_s + QString(list.sheet).replace(u'\'', u"''"_s) + u"'!"_s).toUtf8() + cells.data();
        QByteArray hint = list.hint.left(longestPrompt).toUtf8();
        QByteArray wrong = list.wrong.left(longestPrompt).toUtf8();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        rule.ignore_blank = LXW_VALIDATION_ON;
        if (!hint.isEmpty())
            rule.input_message = hint.data();
        if (!wrong.isEmpty())
            rule.error_message = wrong.data();
        const lxw_error failed = worksheet_data_validation_cell(sheet, lxw_row_t(list.row), lxw_col_t(list.column), &rule);
        return failed == LXW_NO_ERROR ? Result<>() : Result<>(bookNotWritten(failed));
    }

    lxw_workbook *m_book;
    BookFormats m_formats;
};

void setProperties(lxw_workbook *open, const Book &book)
{
    QByteArray title = book.title.toUtf8();
    QByteArray subject = book.subject.toUtf8();
    QByteArray author = book.author.toUtf8();
    QByteArray company = book.company.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.company = company.data();
    properties.created = book.made.isValid() ? time_t(book.made.startOfDay(Qt::UTC).toSecsSinceEpoch()) : madeAt;
    workbook_set_properties(open, &properties);
}

Result<> writeBook(const Book &book, const QString &path)
{
    OpenBook open(path);
    if (open.get() == nullptr)
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."));
    setProperties(open.get(), book);
    Writer writer(open.get(), book.accent);
    for (const BookSheet &sheet : book.sheets)
        AXW_TRY(writer.write(sheet));
    if (const lxw_error failed = open.close(); failed != LXW_NO_ERROR)
        return bookNotWritten(failed);
    return {};
}

} // namespace

QString sheetName(const QString &wish, const QStringList &taken)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\\\x00-\\x1F]"_s);
    const auto cut = [](QString name, qsizetype most) {
        name = name.left(most);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        return name.trimmed();
    };
    QString base = QString(wish).replace(refused, u" "_s).simplified();
    // An apostrophe may not stand at an end, and 'History' is the spreadsheet's own.
    while (base.startsWith(u'\'') || base.endsWith(u'\''))
        base = base.sliced(base.startsWith(u'\'') ? 1 : 0, base.size() - 1).trimmed();
    if (base.isEmpty() || base.compare(u"History"_s, Qt::CaseInsensitive) == 0)
        base = u"Sheet"_s;
    QString name = cut(base, longestName);
    while (name.endsWith(u'\''))
        name.chop(1);
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString mark = u" (%1)"_s.arg(number);
        name = cut(base, longestName - mark.size()) + mark;
    }
    return name;
}

Result<QByteArray> bookBytes(const Book &book)
{
    // The library writes files only, and what it writes tells of people: in memory nothing stays of it, whoever ends
    // this process. (Its own temporary files have no name any more when it writes into them.)
    const int handle = ::memfd_create("book.xlsx", MFD_CLOEXEC);
    QFile file;
    if (handle < 0 || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), qt_error_string(errno));
    AXW_TRY(writeBook(book, u"/proc/self/fd/%1"_s.arg(handle)));
    return file.readAll();
}

} // namespace axw::files
