// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companycolumns.h"

#include "core/base/korean.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int rowsLooked = 100; // title rows above a header are few
constexpr qsizetype longestShown = 40;

/// A header for comparing: full width to ASCII, lower case, letters and digits only.
QString headerKey(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    QString key;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

const QHash<QString, CompanyField> &fieldsByHeader()
{
    static const QHash<QString, CompanyField> fields = [] {
        const QList<std::pair<CompanyField, QString>> names{
            {CompanyField::Name,
             u"상호 상호명 회사 회사명 회사이름 업체 업체명 업체이름 기업 기업명 기업체 기업체명 기업이름 법인명 상호법인명 상호회사명 "
             "법인명상호 법인명단체명 법인단체명 사업장명 사업체명 사업자명 업소명 기관명 기관기업명 단체명 수요기업 수요기업명 신청기업 "
             "신청기업명 참여기업 참여기업명 선정기업 선정기업명 입주기업 입주기업명 회원사 회원사명 거래처 거래처명 기업명상호 기업명국문 "
             "회사명국문 국문기업명 한글회사명 name company companyname firm firmname business businessname enterprise "
             "corporatename corporationname client clientname organization organisation organizationname"_s},
            {CompanyField::Brn,
             u"사업자번호 사업자등록번호 사업자등록no 사업자no 사업자 사업자등록증번호 등록번호사업자 brn businessregistrationnumber "
             "businessregistrationno businessregno businessnumber businessno bizno bizregno bizregnumber "
             "registrationnumber companyregistrationnumber"_s},
            {CompanyField::CorporateNo,
             u"법인등록번호 법인번호 법인등록no 법인no 법인등기번호 corporateno corporatenumber corporateregistrationnumber "
             "corporateregistrationno corporationnumber corporationno crn"_s},
            {CompanyField::Ksic,
             u"ksic ksic코드 ksiccode 업종ksic ksic업종 업종분류코드 산업분류 산업분류코드 표준산업분류 표준산업분류코드 한국표준산업분류 한국표준산업분류코드 업종코드 "
             "산업코드 주업종코드 industrycode"_s},
            {CompanyField::Field, u"분야 산업분야 업종분야 지원분야 참여분야 산업군 field sector"_s},
            {CompanyField::Industry,
             u"업태 업종 종목 업태명 업종명 종목명 업종내용 주업종 업태종목 업태업종 업종업태 업종종목 주요업종 주업태 주종목 산업 industry businesstype "
             "typeofbusiness"_s},
            {CompanyField::Region,
             u"자치구 지역 지역구 구 시군구 시군구명 자치구명 관할구 소재지역 소재지구 소재구 소재자치구 관할자치구 지역명 region district gu "
             "area"_s},
            {CompanyField::Address,
             u"소재지 주소 사업장소재지 사업장주소 사업장 본사 본사주소 본사소재지 본점소재지 본점주소 본점 회사주소 회사소재지 기업주소 "
             "기업소재지 도로명주소 소재지주소 소재지도로명 소재지도로명주소 소재지전체주소 도로명전체주소 업체주소 업체소재지 주소지 주소도로명 "
             "address companyaddress streetaddress location"_s},
            {CompanyField::Representative,
             u"대표자 대표자명 대표 대표명 대표이사 대표이사명 대표자성명 대표자이름 성명 성명대표자 ceo ceoname representative "
             "representativename president"_s},
            {CompanyField::Size, u"규모 기업규모 회사규모 기업규모구분 기업구분 기업유형 기업분류 size companysize enterprisesize"_s},
            {CompanyField::Owner,
             u"담당 담당자 담당자명 담당컨설턴트 담당컨설턴트명 컨설턴트 컨설턴트명 전담자 전담컨설턴트 센터담당 센터담당자 owner consultant "
             "manager personincharge assignedto"_s},
            {CompanyField::Phone,
             u"전화 전화번호 연락처 대표전화 대표전화번호 대표번호 회사전화 회사전화번호 유선전화 tel telno phone phonenumber telephone "
             "telephonenumber contactnumber"_s},
            {CompanyField::Website, u"홈페이지 홈페이지주소 웹사이트 누리집 website homepage url web"_s},
            {CompanyField::Employees,
             u"종업원수 종업원 직원수 직원 근로자수 상시근로자 상시근로자수 상시종업원수 임직원수 고용인원 인원 인원수 사원수 employees "
             "employeecount numberofemployees headcount staff"_s},
            {CompanyField::Founded,
             u"설립일 설립일자 설립년월일 설립연월일 설립연도 설립년도 창립일 창업일 개업일 개업일자 개업연월일 founded foundedon foundingdate "
             "established dateofestablishment establisheddate"_s},
        };
        QHash<QString, CompanyField> byHeader;
        for (const auto &[field, words] : names) {
            for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
                byHeader.insert(word, field);
        }
        // Scripts' own names are headers too: what was exported can be imported.
        for (const CompanyField field : companyFields())
            byHeader.insert(headerKey(companyFieldKey(field)), field);
        return byHeader;
    }();
    return fields;
}

/// Units and remarks stand in parentheses: 매출액(백만원), 대표자명 (필수).
std::optional<CompanyField> fieldOfHeader(const QString &text)
{
    static const QRegularExpression parentheses(uR"([\(（\[［][^\)）\]］]*[\)）\]］])"_s);
    const auto &fields = fieldsByHeader();
    if (text.size() > 60)
        return {};
    for (const QString &key : {headerKey(text), headerKey(QString(text).remove(parentheses))}) {
        const auto found = fields.constFind(key);
        if (found != fields.cend())
            return *found;
    }
    return {};
}

QMap<CompanyField, int> fieldsOfRow(const files::SheetRow &row)
{
    QMap<CompanyField, int> columns;
    for (const files::SheetCell &cell : row.cells) {
        const auto field = fieldOfHeader(cell.text);
        if (field && !columns.contains(*field))
            columns.insert(*field, cell.column);
    }
    return columns;
}

/// The column a choice names: header text as it is written, then as it is compared, then letters.
std::optional<int> columnOfChoice(const QString &choice, const QStringList &headers)
{
    const QString wanted = normalLine(choice);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!headers[i].isEmpty() && headers[i] == wanted)
            return int(i);
    }
    const QString key = headerKey(wanted);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!key.isEmpty() && headerKey(headers[i]) == key)
            return int(i);
    }
    const int column = files::columnFromLetters(wanted);
    return column >= 0 ? std::optional(column) : std::nullopt;
}

/// The lower half of a header: below the names of company and number stands nothing or the same once more, somewhere
/// else the name of a field, and nowhere a digit.
bool isLowerHeader(const files::SheetRow &upper, const files::SheetRow *lower)
{
    if (lower == nullptr)
        return false;
    const auto above = fieldsOfRow(upper);
    for (const CompanyField field : {CompanyField::Name, CompanyField::Brn}) {
        const auto column = above.constFind(field);
        if (column != above.cend() && !lower->text(*column).isEmpty() && lower->text(*column) != upper.text(*column))
            return false;
    }
    bool namesField = false;
    for (const files::SheetCell &cell : lower->cells) {
        if (cell.kind != files::CellKind::Text || std::any_of(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return c.isDigit(); }))
            return false;
        namesField = namesField || (cell.text != upper.text(cell.column) && fieldOfHeader(cell.text));
    }
    return namesField;
}

QStringList textsOf(const files::SheetRow *row)
{
    QStringList texts;
    if (row == nullptr || row->cells.isEmpty())
        return texts;
    texts.resize(row->cells.last().column + 1);
    for (const files::SheetCell &cell : row->cells)
        texts[cell.column] = normalLine(cell.text);
    return texts;
}

/// The first of the widest rows: below titles, above companies. 0: there is none.
int widestRow(const Table &table)
{
    const files::SheetRow *widest = nullptr;
    for (qsizetype i = 0; i < std::min<qsizetype>(table.rows.size(), rowsLooked); ++i) {
        if (widest == nullptr || table.rows[i].cells.size() > widest->cells.size())
            widest = &table.rows[i];
    }
    return widest == nullptr ? 0 : widest->row;
}

/// The row that names the most fields; chosen header texts count as well. 0: none names any.
int guessHeaderRow(const Table &table, const ColumnChoices &choices)
{
    int best = 0;
    qsizetype bestCount = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(table.rows.size(), rowsLooked); ++i) {
        const files::SheetRow &row = table.rows[i];
        const auto fields = fieldsOfRow(row);
        qsizetype count = fields.size() + fields.contains(CompanyField::Name);
        for (const QString &choice : choices) {
            const QString key = headerKey(choice);
            count += qsizetype{2} * std::any_of(row.cells.cbegin(), row.cells.cend(), [&](const files::SheetCell &cell) {
                return !key.isEmpty() && headerKey(cell.text) == key;
            });
        }
        if (count > bestCount) {
            bestCount = count;
            best = row.row;
        }
    }
    return best;
}

} // namespace

const QList<CompanyField> &companyFields()
{
    static const QList<CompanyField> fields{
        CompanyField::Name,   CompanyField::Brn,     CompanyField::CorporateNo,    CompanyField::Ksic,    CompanyField::Field,
        CompanyField::Region, CompanyField::Address, CompanyField::Representative, CompanyField::Size,    CompanyField::Owner,
        CompanyField::Phone,  CompanyField::Website, CompanyField::Employees,      CompanyField::Founded, CompanyField::Industry};
    return fields;
}

QString companyFieldKey(CompanyField field)
{
    switch (field) {
    case CompanyField::Name: return u"name"_s;
    case CompanyField::Brn: return u"brn"_s;
    case CompanyField::CorporateNo: return u"corporate_no"_s;
    case CompanyField::Ksic: return u"ksic"_s;
    case CompanyField::Field: return u"field"_s;
    case CompanyField::Region: return u"region"_s;
    case CompanyField::Address: return u"address"_s;
    case CompanyField::Representative: return u"representative"_s;
    case CompanyField::Size: return u"size"_s;
    case CompanyField::Owner: return u"owner"_s;
    case CompanyField::Phone: return u"phone"_s;
    case CompanyField::Website: return u"website"_s;
    case CompanyField::Employees: return u"employees"_s;
    case CompanyField::Founded: return u"founded"_s;
    case CompanyField::Industry: return u"industry"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CompanyField> companyFieldFromKey(QStringView key)
{
    for (const CompanyField field : companyFields()) {
        if (companyFieldKey(field) == key)
            return field;
    }
    return {};
}

QString companyFieldLabel(CompanyField field)
{
    switch (field) {
    case CompanyField::Name: return Words::tr("Company name");
    case CompanyField::Brn: return Words::tr("Business registration number");
    case CompanyField::CorporateNo: return Words::tr("Corporate registration number");
    case CompanyField::Ksic: return Words::tr("KSIC");
    case CompanyField::Field: return Words::tr("Field");
    case CompanyField::Region: return Words::tr("District");
    case CompanyField::Address: return Words::tr("Address");
    case CompanyField::Representative: return Words::tr("Representative");
    case CompanyField::Size: return Words::tr("Size");
    case CompanyField::Owner: return Words::tr("Owner");
    case CompanyField::Phone: return Words::tr("Telephone");
    case CompanyField::Website: return Words::tr("Website");
    case CompanyField::Employees: return Words::tr("Employees");
    case CompanyField::Founded: return Words::tr("Founded");
    case CompanyField::Industry: return Words::tr("Line of business");
    }
    Q_UNREACHABLE();
}

QString CompanyColumns::headerAt(int column) const
{
    const QString text = column >= 0 && column < headers.size() ? headers[column] : QString();
    return text.isEmpty() ? files::columnLetters(column) : text;
}

QString CompanyColumns::header(CompanyField field) const
{
    const auto column = columns.constFind(field);
    return column == columns.cend() ? QString() : headerAt(*column);
}

int companyColumnCount(const Table &table)
{
    const files::SheetRow *row = table.row(guessHeaderRow(table, {}));
    return row == nullptr ? 0 : int(fieldsOfRow(*row).size());
}

Result<CompanyColumns> companyColumns(const Table &table, const ColumnChoices &choices, std::optional<int> headerRow)
{
    CompanyColumns columns;
    if (table.rows.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The list is empty."));
    columns.headerRow = headerRow ? *headerRow : guessHeaderRow(table, choices);
    if (columns.headerRow == 0 && !headerRow) // no name that is known; it still is a header
        columns.headerRow = widestRow(table);
    const files::SheetRow *header = table.row(columns.headerRow);
    columns.headers = textsOf(header);
    columns.lastHeaderRow = columns.headerRow;
    if (header != nullptr)
        columns.columns = fieldsOfRow(*header);
    const files::SheetRow *lower = header == nullptr ? nullptr : table.row(columns.headerRow + 1);
    if (header != nullptr && isLowerHeader(*header, lower)) {
        columns.lastHeaderRow = lower->row;
        const QStringList texts = textsOf(lower);
        columns.headers.resize(std::max(columns.headers.size(), texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i)
            columns.headers[i] = texts[i].isEmpty() ? columns.headers[i] : texts[i];
        const auto below = fieldsOfRow(*lower);
        for (auto it = below.cbegin(); it != below.cend(); ++it) {
            if (!columns.columns.contains(it.key()) && columns.columns.keys(*it).isEmpty())
                columns.columns.insert(it.key(), *it);
        }
    }

    int width = 0;
    for (const files::SheetRow &row : table.rows)
        width = std::max(width, row.cells.last().column + 1);
    QStringList known;
    for (const QString &text : std::as_const(columns.headers)) {
        if (!text.isEmpty())
            known += text.size() > longestShown ? text.left(longestShown) + u'…' : text;
    }
    const QString choicesText = known.isEmpty() ? files::columnLetters(0) + u'–' + files::columnLetters(width - 1)
                                                : known.mid(0, 30).join(u", "_s);
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        columns.columns.remove(it.key());
        if (it->trimmed().isEmpty())
            continue;
        const auto column = columnOfChoice(*it, columns.headers);
        if (!column || *column >= width)
            return fail(Error::Kind::Invalid, Words::tr("The list has no column “%1” for %2. Its columns: %3.")
                                                  .arg(*it, companyFieldKey(it.key()), choicesText));
        // A column says one thing: a guess gives way to a choice.
        for (const CompanyField other : columns.columns.keys(*column)) {
            if (!choices.contains(other))
                columns.columns.remove(other);
        }
        columns.columns.insert(it.key(), *column);
    }
    if (!columns.columns.contains(CompanyField::Name) && !columns.columns.contains(CompanyField::Brn))
        return fail(Error::Kind::Invalid,
                    Words::tr("No column holds the company's name (상호, 회사명, 업체명, 기업명, name …). The columns found: %1. "
                              "Say which one it is.")
                        .arg(choicesText));
    return columns;
}

} // namespace axw::exchange
