// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companylist.h"

#include "core/base/korean.h"
#include "core/clients/numbers.h"
#include "core/exchange/companywords.h"
#include "core/files/csv.h"
#include "core/files/xlsx.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using clients::BrnState;
using clients::CorporateNoState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr qsizetype longestName = 200;

/// 합계, 총 20개사, Total …: a row that counts, not one that names a company.
bool isTotalText(const QString &text)
{
    static const QRegularExpression total(
        u"^(?:합계|총계|소계|총합계|누계|합|계|총|total|subtotal|sub-total|grandtotal|sum)"
        "(?:[:：(（]?[0-9,]*(?:개사|개소|개|건|사|업체|명|기업)?[)）]?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return total.match(QString(text).remove(u' ')).hasMatch();
}

bool isFootnote(const QString &text)
{
    static const QRegularExpression note(u"^(?:※|\\*|주\\)|주:|출처|자료\\s*:|자료출처|비고\\s*:|note\\s*:|source\\s*:)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return note.match(text).hasMatch();
}

/// One row's way from cells to a company.
class RowReader
{
public:
    RowReader(const files::SheetRow &row, const CompanyColumns &columns, bool countsFrom1904, CompanyList &list)
        : m_row(row), m_columns(columns), m_countsFrom1904(countsFrom1904), m_list(list)
    {
        m_company.row = row.row;
    }

    void read()
    {
        if (isNoCompany())
            return;
        ++m_list.rowCount;
        for (auto it = m_columns.columns.cbegin(); it != m_columns.columns.cend(); ++it) {
            const files::SheetCell *cell = m_row.cell(it.value());
            if (cell == nullptr)
                continue;
            if (cell->kind == files::CellKind::Error)
                return refuse(it.key(), Words::tr("The cell holds the spreadsheet's error %1.").arg(cell->text));
            const QString text = it.key() == CompanyField::Founded ? dayText(*cell) : normalLine(cell->text);
            if (text.isEmpty() || saysNothing(text))
                continue;
            if (!take(it.key(), text))
                return;
        }
        // A row with a number may mean a company that is known: its name stays as it is.
        if (!m_company.says(CompanyField::Name) && !m_company.says(CompanyField::Brn))
            return refuse(m_columns.columns.contains(CompanyField::Name) ? CompanyField::Name : CompanyField::Brn,
                          Words::tr("The company's name is missing."));
        m_list.rows += std::move(m_company);
    }

private:
    /// A day that lost its format is a bare number of days: 43528 for 2019-03-04.
    QString dayText(const files::SheetCell &cell) const
    {
        constexpr double earliest = 7306; // 1920; smaller numbers are years
        bool number = false;
        const double serial = cell.text.toDouble(&number);
        const bool isDay = cell.kind == files::CellKind::Number && number && serial >= earliest && serial < 80000;
        const QString day = isDay ? files::serialDate(serial, m_countsFrom1904) : QString();
        return day.isEmpty() ? normalLine(cell.text) : day;
    }

    QString cellText(CompanyField field) const
    {
        const auto column = m_columns.columns.constFind(field);
        return column == m_columns.columns.cend() ? QString() : normalLine(m_row.text(*column));
    }

    /// Nothing in the columns that matter, a total, a footnote, or the header once more.
    bool isNoCompany() const
    {
        bool anything = false;
        bool headerAgain = true;
        for (auto it = m_columns.columns.cbegin(); it != m_columns.columns.cend(); ++it) {
            const QString text = normalLine(m_row.text(it.value()));
            anything = anything || !text.isEmpty();
            if (m_columns.headerRow > 0 && text != m_columns.headers.value(it.value()))
                headerAgain = false;
        }
        if (!anything || (headerAgain && m_columns.headerRow > 0))
            return true;
        const QString first = normalLine(m_row.cells.first().text);
        if (m_row.cells.size() == 1 && isFootnote(first))
            return true;
        // A company may be called 합 or Total: one with a number is a company.
        const BrnState number = clients::brnState(cellText(CompanyField::Brn));
        if (number != BrnState::Empty && number != BrnState::Malformed)
            return false;
        return isTotalText(first) || isTotalText(cellText(CompanyField::Name));
    }

    void refuse(CompanyField field, const QString &why) { m_list.refused += RowRemark{m_row.row, m_columns.header(field), why}; }
    void warn(CompanyField field, const QString &why) { m_list.warnings += RowRemark{m_row.row, m_columns.header(field), why}; }
    void leaveOut(CompanyField field, const QString &text, const QString &right)
    {
        warn(field, Words::tr("“%1” cannot be read and was left out; right would be %2.").arg(text, right));
    }

    /// False when the row is refused.
    bool take(CompanyField field, const QString &text)
    {
        clients::Client &values = m_company.values;
        switch (field) {
        case CompanyField::Name:
            if (nameKey(text).isEmpty() || text.size() > longestName) {
                refuse(field, Words::tr("“%1” is no company name.").arg(text.left(40)));
                return false;
            }
            values.name = text;
            break;
        case CompanyField::Brn:
            return takeBrn(text);
        case CompanyField::CorporateNo:
            if (clients::corporateNoState(text) == CorporateNoState::Malformed) {
                leaveOut(field, text, u"130111-0006246"_s);
                return true;
            }
            if (clients::corporateNoState(text) == CorporateNoState::WrongCheckDigit)
                warn(field, Words::tr("The check digit of the corporate registration number does not fit (newer numbers may have none)."));
            values.corporateNo = clients::digitsOf(text);
            break;
        case CompanyField::Ksic: {
            const auto ksic = clients::normalKsic(text);
            if (!ksic) {
                leaveOut(field, text, u"C, H50, J58"_s);
                return true;
            }
            values.ksic = *ksic;
            break;
        }
        case CompanyField::Field:
            values.field = companyFieldOf(text);
            if (!values.field) {
                leaveOut(field, text, fieldWords());
                return true;
            }
            break;
        case CompanyField::Size:
            values.size = companySizeOf(text);
            if (!values.size) {
                leaveOut(field, text, u"소상공인, 중소기업, 중견기업, 대기업"_s);
                return true;
            }
            break;
        case CompanyField::Employees:
            values.employees = employeesOf(text);
            if (!values.employees) {
                leaveOut(field, text, u"12"_s);
                return true;
            }
            break;
        case CompanyField::Founded:
            values.founded = dateOf(text);
            if (!values.founded.isValid()) {
                leaveOut(field, text, u"2019-03-04"_s);
                return true;
            }
            break;
        case CompanyField::Region: values.region = text; break;
        case CompanyField::Address: values.address = text; break;
        case CompanyField::Representative: values.representative = text; break;
        case CompanyField::Owner: values.owner = text; break;
        case CompanyField::Phone: values.phone = text; break;
        case CompanyField::Website: values.website = text; break;
        case CompanyField::Industry:
            m_company.suggestedField = suggestedField(text);
            return true;
        }
        m_company.given += field;
        return true;
    }

    bool takeBrn(const QString &text)
    {
        // Scripts and spreadsheets write 1248100998.0; people put an apostrophe before digits to keep them text.
        static const QRegularExpression asNumber(u"^'?([0-9]{10})(?:\\.0+)?$"_s);
        static const QRegularExpression exponent(u"^[0-9][.,]?[0-9]*[eE]\\+?[0-9]+$"_s);
        const auto number = asNumber.match(text);
        const QString digits = number.hasMatch() ? number.captured(1) : clients::digitsOf(text);
        switch (clients::brnState(digits)) {
        case BrnState::Empty: return true;
        case BrnState::Malformed:
            refuse(CompanyField::Brn,
                   exponent.match(text).hasMatch()
                       ? Words::tr("A spreadsheet has shortened the number to %1; format the column as text and enter the ten digits again.").arg(text)
                       : Words::tr("“%1” is no business registration number; right would be ten digits as 124-81-00998.").arg(text));
            return false;
        case BrnState::WrongCheckDigit:
            refuse(CompanyField::Brn, Words::tr("The check digit of %1 is wrong; is a digit mistyped?").arg(clients::formatBrn(digits)));
            return false;
        case BrnState::Implausible:
            warn(CompanyField::Brn, Words::tr("%1 passes the check but looks unlike a number that is given out.").arg(clients::formatBrn(digits)));
            break;
        case BrnState::Good: break;
        }
        m_company.values.brn = digits;
        m_company.given += CompanyField::Brn;
        return true;
    }

    static QString fieldWords()
    {
        QStringList words;
        for (const auto &choice : choicesOf<clients::Field>())
            words += QString::fromUtf16(choice.ko);
        return words.join(u", "_s);
    }

    const files::SheetRow &m_row;
    const CompanyColumns &m_columns;
    bool m_countsFrom1904;
    CompanyList &m_list;
    CompanyRow m_company;
};

} // namespace

clients::Client CompanyRow::appliedTo(clients::Client client) const
{
    for (const CompanyField field : given) {
        switch (field) {
        case CompanyField::Name: client.name = values.name; break;
        case CompanyField::Brn: client.brn = values.brn; break;
        case CompanyField::CorporateNo: client.corporateNo = values.corporateNo; break;
        case CompanyField::Ksic: client.ksic = values.ksic; break;
        case CompanyField::Field: client.field = values.field; break;
        case CompanyField::Region: client.region = values.region; break;
        case CompanyField::Address: client.address = values.address; break;
        case CompanyField::Representative: client.representative = values.representative; break;
        case CompanyField::Size: client.size = values.size; break;
        case CompanyField::Owner: client.owner = values.owner; break;
        case CompanyField::Phone: client.phone = values.phone; break;
        case CompanyField::Website: client.website = values.website; break;
        case CompanyField::Employees: client.employees = values.employees; break;
        case CompanyField::Founded: client.founded = values.founded; break;
        case CompanyField::Industry: break;
        }
    }
    if (!client.field)
        client.field = suggestedField;
    return client;
}

CompanyList readCompanies(const Table &table, const CompanyColumns &columns)
{
    CompanyList list;
    list.columns = columns;
    for (const files::SheetRow &row : table.rows) {
        if (row.row > std::max(columns.headerRow, columns.lastHeaderRow))
            RowReader(row, columns, table.countsFrom1904, list).read();
    }
    return list;
}

QString mendList(const Table &table, const CompanyColumns &columns, const QList<RowRemark> &refused)
{
    int width = int(columns.headers.size());
    for (const RowRemark &remark : refused) {
        const files::SheetRow *row = table.row(remark.row);
        width = row == nullptr ? width : std::max(width, row->cells.last().column + 1);
    }
    QStringList header;
    for (int column = 0; column < width; ++column)
        header += columns.headers.value(column);
    header << Words::tr("Row in the file") << Words::tr("Column to mend") << Words::tr("Why it was refused");
    QString text = files::csvLine(header);
    for (const RowRemark &remark : refused) {
        const files::SheetRow *row = table.row(remark.row);
        QStringList cells;
        for (int column = 0; column < width; ++column)
            cells += row == nullptr ? QString() : row->text(column);
        text += files::csvLine(cells << QString::number(remark.row) << remark.column << remark.why);
    }
    return text;
}

} // namespace axw::exchange
