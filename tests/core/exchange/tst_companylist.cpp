// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companylist.h"

#include "core/files/csv.h"

#include "tests/support/check.h"
#include "tests/support/xlsxbook.h"

#include <QDir>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<CompanyList> read(const QString &csv, const ColumnChoices &choices = {}, std::optional<int> headerRow = {})
{
    AXW_TRY_ASSIGN(table, readTable(csv.toUtf8()));
    AXW_TRY_ASSIGN(columns, companyColumns(table, choices, headerRow));
    return readCompanies(table, columns);
}

QStringList rowsOf(const CompanyList &list)
{
    QStringList rows;
    for (const CompanyRow &row : list.rows)
        rows += u"%1 %2"_s.arg(row.row).arg(row.values.name);
    return rows;
}

QStringList remarksOf(const QList<RowRemark> &remarks)
{
    QStringList texts;
    for (const RowRemark &remark : remarks)
        texts += u"%1 %2: %3"_s.arg(remark.row).arg(remark.column, remark.why);
    return texts;
}

} // namespace

class TestCompanyList : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void knowsHeadersAsTheyArePublished_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        const QList<std::pair<QString, QString>> headers{
            {u"상호"_s, u"name"_s},           {u"상 호"_s, u"name"_s},          {u"상호(법인명)"_s, u"name"_s},
            {u"회사명"_s, u"name"_s},         {u"업체명"_s, u"name"_s},         {u"기업명"_s, u"name"_s},
            {u"기업명 *"_s, u"name"_s},       {u"법인명"_s, u"name"_s},         {u"법인명(단체명)"_s, u"name"_s},
            {u"수요기업"_s, u"name"_s},       {u"Company Name"_s, u"name"_s},   {u"company_name"_s, u"name"_s},
            {u"사업자번호"_s, u"brn"_s},      {u"사업자등록번호"_s, u"brn"_s},  {u"사업자 등록번호\n(필수)"_s, u"brn"_s},
            {u"BRN"_s, u"brn"_s},             {u"Business Registration No."_s, u"brn"_s},
            {u"법인등록번호"_s, u"corporate_no"_s}, {u"corporate_no"_s, u"corporate_no"_s},
            {u"대표자"_s, u"representative"_s}, {u"대표자명"_s, u"representative"_s}, {u"성명(대표자)"_s, u"representative"_s},
            {u"CEO"_s, u"representative"_s},  {u"업태"_s, u"industry"_s},       {u"업종"_s, u"industry"_s},
            {u"업종명"_s, u"industry"_s},     {u"업종(KSIC)"_s, u"ksic"_s},
            {u"종목"_s, u"industry"_s},       {u"분야"_s, u"field"_s},          {u"KSIC"_s, u"ksic"_s},
            {u"표준산업분류코드"_s, u"ksic"_s}, {u"소재지"_s, u"address"_s},     {u"주소"_s, u"address"_s},
            {u"사업장 소재지"_s, u"address"_s}, {u"소재지(도로명)"_s, u"address"_s}, {u"자치구"_s, u"region"_s},
            {u"지역"_s, u"region"_s},         {u"기업규모"_s, u"size"_s},       {u"규모"_s, u"size"_s},
            {u"전화번호"_s, u"phone"_s},      {u"종업원수(명)"_s, u"employees"_s}, {u"상시근로자수"_s, u"employees"_s},
            {u"담당"_s, u"owner"_s},          {u"담당 컨설턴트"_s, u"owner"_s}, {u"설립일자"_s, u"founded"_s},
            {u"홈페이지"_s, u"website"_s},    {u"（주）상호"_s, QString()},      {u"연번"_s, QString()}};
        for (const auto &[header, field] : headers)
            QTest::newRow(header.toUtf8().constData()) << header << field;
    }
    void knowsHeadersAsTheyArePublished()
    {
        QFETCH(QString, header);
        QFETCH(QString, field);
        const QString csv = field == u"name"_s ? files::csvLine({header, u"비고"_s}) : files::csvLine({u"업체명"_s, header});
        const auto table = readTable((csv + u"한빛,x\n"_s).toUtf8());
        CHECK_OK(table);
        const auto columns = companyColumns(*table);
        CHECK_OK(columns);
        QStringList found;
        for (auto it = columns->columns.cbegin(); it != columns->columns.cend(); ++it)
            found += companyFieldKey(it.key());
        QStringList wanted{u"name"_s};
        if (!field.isEmpty() && field != u"name"_s)
            wanted += field;
        QCOMPARE(found, wanted);
    }

    void findsTheHeaderBelowTitles()
    {
        const auto list = read(u"2026년 서울 AX 참여기업 목록,,,\n(단위: 개사),,,2026. 3. 4. 기준\n\n"
                               "연번,업체명,사업자번호,대표자,소재지\n1,(주)한빛,124-81-00998,김하나,서울특별시 강남구 1\n"
                               "2,두빛,1208147521,,\n\n,합계,2개사,,\n※ 출처: 센터\n"_s);
        CHECK_OK(list);
        QCOMPARE(list->columns.headerRow, 4);
        QCOMPARE(rowsOf(*list), (QStringList{u"5 (주)한빛"_s, u"6 두빛"_s}));
        QCOMPARE(list->rowCount, 2);
        QCOMPARE(list->refused.size(), 0);
        QCOMPARE(list->rows[0].values.brn, u"1248100998"_s);
        QCOMPARE(list->rows[0].values.address, u"서울특별시 강남구 1"_s);
        QVERIFY(!list->rows[1].says(CompanyField::Address));
    }

    void aHeaderMayHaveTwoRows_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::newRow("nothing below the names") << u",,,시,구\n"_s;
        QTest::newRow("the names once more") << u"번호,기업명,사업자등록번호,시,구\n"_s;
    }
    void aHeaderMayHaveTwoRows()
    {
        QFETCH(QString, lower);
        const auto list = read(u"명단,,,,\n번호,기업명,사업자등록번호,소재지,\n"_s + lower + u"1,한빛,124-81-00998,서울,성동구\n"_s);
        CHECK_OK(list);
        QCOMPARE(list->columns.headerRow, 2);
        QCOMPARE(list->columns.lastHeaderRow, 3);
        QCOMPARE(list->rowCount, 1);
        QCOMPARE(list->refused.size(), 0);
        QCOMPARE(list->rows.front().values.region, u"성동구"_s);
        QCOMPARE(list->rows.front().values.address, u"서울"_s);
    }

    void aCompanyWithoutNameIsNoHeader()
    {
        const auto list = read(u"기업명,사업자등록번호,대표자,지역\n,,김하나,성동구\n한빛,124-81-00998,,\n"_s);
        CHECK_OK(list);
        QCOMPARE(list->columns.lastHeaderRow, 1);
        QCOMPARE(list->rowCount, 2);
        QCOMPARE(list->refused.size(), 1);
    }

    void aDayMayBeABareNumber_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("since1904");
        QTest::addColumn<QString>("day");
        QTest::newRow("from 1900") << u"43528"_s << false << u"2019-03-04"_s;
        QTest::newRow("from 1904") << u"42066"_s << true << u"2019-03-04"_s;
        QTest::newRow("a year") << u"2019"_s << false << QString();
        QTest::newRow("digits of a day") << u"20190304"_s << false << u"2019-03-04"_s;
    }
    void aDayMayBeABareNumber()
    {
        QFETCH(QString, value);
        QFETCH(bool, since1904);
        QFETCH(QString, day);
        test::XlsxBook book;
        book.since1904 = since1904;
        book.sheets = {{u"목록"_s, test::XlsxBook::rowsOf({{u"상호"_s, u"설립일"_s}}) + u"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>"
                                   "<t>한빛</t></is></c><c r=\"B2\"><v>%1</v></c></row>"_s.arg(value)}};
        const auto table = readTable(book.bytes());
        CHECK_OK(table);
        const auto columns = companyColumns(*table);
        CHECK_OK(columns);
        const CompanyList list = readCompanies(*table, *columns);
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.rows.front().values.founded.toString(Qt::ISODate), day);
        QCOMPARE(list.warnings.size(), day.isEmpty() ? 1 : 0);
    }

    void skipsTotalsHeadersAndEmptyRows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("skipped");
        for (const QString &text : {u"합계"_s, u"총계"_s, u"소계"_s, u"계"_s, u"합 계"_s, u"누계"_s, u"총 20개사"_s, u"합계(20)"_s, u"Total"_s, u"TOTAL: 20"_s})
            QTest::newRow(text.toUtf8().constData()) << text + u",,20\n"_s << true;
        QTest::newRow("total in the name's column") << u",합계,20\n"_s << true;
        QTest::newRow("header again") << u"상호,사업자번호,대표자\n"_s << true;
        QTest::newRow("commas only") << u",,\n"_s << true;
        QTest::newRow("spaces only") << u" ,\u3000,\n"_s << true;
        QTest::newRow("total with a number is a company") << u"합계,124-81-00998,김\n"_s << false;
        QTest::newRow("name that begins like a total") << u"계양정밀,,김\n"_s << false;
        QTest::newRow("총무닷컴") << u"총무닷컴,,김\n"_s << false;
        QTest::newRow("토탈") << u"Total Solutions,,김\n"_s << false;
    }
    void skipsTotalsHeadersAndEmptyRows()
    {
        QFETCH(QString, row);
        QFETCH(bool, skipped);
        const auto list = read(u"상호,사업자번호,대표자\n"_s + row);
        CHECK_OK(list);
        QCOMPARE(list->rowCount, skipped ? 0 : 1);
        QCOMPARE(list->rows.size(), skipped ? 0 : 1);
    }

    void refusesRowByRow()
    {
        const auto list = read(u"상호,사업자등록번호,대표자\n한빛,123-45-67890,김\n,,이\n두빛,12481,박\n"
                               "세빛,1.2481E+09,최\n네빛,124-81-00998,정\n-,,\n"_s);
        CHECK_OK(list);
        QCOMPARE(list->rowCount, 6);
        QCOMPARE(rowsOf(*list), QStringList{u"6 네빛"_s});
        const auto refused = remarksOf(list->refused);
        QCOMPARE(refused.size(), 5);
        QVERIFY(refused[0].startsWith(u"2 사업자등록번호: The check digit of 123-45-67890"_s));
        QVERIFY(refused[1].startsWith(u"3 상호: "_s));
        QVERIFY(refused[2].startsWith(u"4 사업자등록번호: “12481”"_s));
        QVERIFY(refused[3].startsWith(u"5 사업자등록번호: A spreadsheet has shortened"_s));
        QVERIFY(refused[4].startsWith(u"7 상호: "_s));
    }

    void readsBrnsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"124-81-00998"_s, u"1248100998"_s, u"124 81 00998"_s, u" 1248100998 "_s, u"１２４-８１-００９９８"_s,
                                    u"124–81–00998"_s, u"1248100998.0"_s, u"'1248100998"_s})
            QTest::newRow(text.toUtf8().constData()) << text;
    }
    void readsBrnsAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const auto list = read(u"상호,사업자번호\n"_s + files::csvLine({u"한빛"_s, text}));
        CHECK_OK(list);
        QCOMPARE(remarksOf(list->refused), QStringList());
        QCOMPARE(list->rows.first().values.brn, u"1248100998"_s);
    }

    void warnsWithoutRefusing()
    {
        // 000-00-00000 has a right check digit and cannot be a number that is given out.
        const auto list = read(u"상호,사업자번호,법인등록번호,규모,분야,종업원수,설립일\n"
                               "한빛,000-00-00000,130111-0006247,거대,우주,많음,언젠가\n"_s);
        CHECK_OK(list);
        QCOMPARE(list->refused.size(), 0);
        QCOMPARE(list->rows.size(), 1);
        QStringList columns;
        for (const RowRemark &warning : list->warnings)
            columns += warning.column;
        QCOMPARE(columns, (QStringList{u"사업자번호"_s, u"법인등록번호"_s, u"분야"_s, u"규모"_s, u"종업원수"_s, u"설립일"_s}));
        QCOMPARE(list->rows.first().values.corporateNo, u"1301110006247"_s);
    }

    void readsEveryField()
    {
        const auto list = read(u"상호,사업자번호,법인등록번호,KSIC,분야,자치구,주소,대표자,규모,담당,전화,홈페이지,종업원수,설립일\n"
                               "(주)한빛,124-81-00998,130111-0006246,c13,제조업,강남구,\"서울\n강남구\",김하나,중소,박서준,02-1,hb.kr,\"1,200명\",2019. 3. 4.\n"_s);
        CHECK_OK(list);
        QCOMPARE(remarksOf(list->refused) + remarksOf(list->warnings), QStringList());
        clients::Client wanted;
        wanted.name = u"(주)한빛"_s;
        wanted.brn = u"1248100998"_s;
        wanted.corporateNo = u"1301110006246"_s;
        wanted.ksic = u"C13"_s;
        wanted.field = clients::Field::Manufacturing;
        wanted.region = u"강남구"_s;
        wanted.address = u"서울 강남구"_s;
        wanted.representative = u"김하나"_s;
        wanted.size = clients::CompanySize::Sme;
        wanted.owner = u"박서준"_s;
        wanted.phone = u"02-1"_s;
        wanted.website = u"hb.kr"_s;
        wanted.employees = 1200;
        wanted.founded = QDate(2019, 3, 4);
        QCOMPARE(list->rows.first().appliedTo({}), wanted);
    }

    void anEmptyCellLeavesAFieldAsItIs()
    {
        const auto list = read(u"상호,대표자,전화,분야\n한빛,,-,없음\n"_s);
        CHECK_OK(list);
        clients::Client before;
        before.name = u"다른 이름"_s;
        before.representative = u"김하나"_s;
        before.phone = u"02-1"_s;
        before.field = clients::Field::Fashion;
        const auto after = list->rows.first().appliedTo(before);
        QCOMPARE(after.name, u"한빛"_s);
        QCOMPARE(after.representative, u"김하나"_s);
        QCOMPARE(after.phone, u"02-1"_s);
        QCOMPARE(after.field, clients::Field::Fashion);
    }

    void aLineOfBusinessOnlySuggests()
    {
        const auto list = read(u"상호,업종\n한빛,의류 제조\n두빛,소프트웨어 개발\n세빛,운수 및 창고업\n"_s);
        CHECK_OK(list);
        QCOMPARE(list->warnings.size(), 0);
        QCOMPARE(list->rows[0].appliedTo({}).field, clients::Field::Fashion);
        QCOMPARE(list->rows[1].appliedTo({}).field, std::nullopt);
        QCOMPARE(list->rows[2].appliedTo({}).field, clients::Field::Logistics);
        clients::Client chosen;
        chosen.field = clients::Field::Content;
        QCOMPARE(list->rows[0].appliedTo(chosen).field, clients::Field::Content);
    }

    void columnsCanBeChosen()
    {
        const QString csv = u"기업명,브랜드,번호,사업자번호\n한빛,두빛,124-81-00998,\n"_s;
        const auto guessed = read(csv);
        CHECK_OK(guessed);
        QCOMPARE(guessed->rows.first().values.name, u"한빛"_s);
        const auto byHeader = read(csv, {{CompanyField::Name, u"브랜드"_s}, {CompanyField::Brn, u"번호"_s}});
        CHECK_OK(byHeader);
        QCOMPARE(byHeader->rows.first().values.name, u"두빛"_s);
        QCOMPARE(byHeader->rows.first().values.brn, u"1248100998"_s);
        const auto byLetter = read(csv, {{CompanyField::Name, u"b"_s}, {CompanyField::Brn, u"C"_s}});
        CHECK_OK(byLetter);
        QCOMPARE(byLetter->rows.first().values.name, u"두빛"_s);
        QCOMPARE(byLetter->rows.first().values.brn, u"1248100998"_s);
        const auto leftOut = read(u"기업명,대표자\n한빛,김\n"_s, {{CompanyField::Representative, QString()}});
        CHECK_OK(leftOut);
        QVERIFY(!leftOut->rows.first().says(CompanyField::Representative));
        const auto missing = read(csv, {{CompanyField::Phone, u"팩스"_s}});
        CHECK_FAILS(missing, Error::Kind::Invalid);
        QVERIFY2(missing.error().sentence.contains(u"팩스"_s) && missing.error().sentence.contains(u"브랜드"_s), qPrintable(missing.error().sentence));
    }

    void aHeaderNobodyKnowsIsFoundByChoice()
    {
        const auto list = read(u"목록\n이름표,번호표\n한빛,124-81-00998\n"_s, {{CompanyField::Name, u"이름표"_s}, {CompanyField::Brn, u"번호표"_s}});
        CHECK_OK(list);
        QCOMPARE(rowsOf(*list), QStringList{u"3 한빛"_s});
        const auto none = read(u"이름표,번호표\n한빛,124-81-00998\n"_s);
        CHECK_FAILS(none, Error::Kind::Invalid);
        QVERIFY2(none.error().sentence.contains(u"이름표, 번호표"_s), qPrintable(none.error().sentence));
        const auto letters = read(u"목록\n이름표,번호표\n한빛,124-81-00998\n"_s, {{CompanyField::Name, u"A"_s}, {CompanyField::Brn, u"B"_s}});
        CHECK_OK(letters);
        QCOMPARE(rowsOf(*letters), QStringList{u"3 한빛"_s});
        const auto headless = read(u"한빛,124-81-00998\n두빛,\n"_s, {{CompanyField::Name, u"A"_s}, {CompanyField::Brn, u"B"_s}}, 0);
        CHECK_OK(headless);
        QCOMPARE(rowsOf(*headless), (QStringList{u"1 한빛"_s, u"2 두빛"_s}));
    }

    void takesTheSheetThatSuits()
    {
        test::XlsxBook book;
        book.sheets = {{u"안내"_s, test::XlsxBook::rowsOf({{u"이 파일은"_s}, {u"참고용입니다"_s}})},
                       {u"숨김"_s, test::XlsxBook::rowsOf({{u"기업명"_s, u"사업자번호"_s, u"대표자"_s}}), true},
                       {u"목록"_s, test::XlsxBook::rowsOf({{u"참여기업"_s}, {}, {u"기업명"_s, u"사업자번호"_s}, {u"한빛"_s, u"124-81-00998"_s}})}};
        const auto table = readTable(book.bytes(), {{}, {}, companyColumnCount});
        CHECK_OK(table);
        QCOMPARE(table->sheet, u"목록"_s);
        QCOMPARE(table->format, u"xlsx"_s);
        const auto columns = companyColumns(*table);
        CHECK_OK(columns);
        QCOMPARE(columns->headerRow, 3);
        QCOMPARE(rowsOf(readCompanies(*table, *columns)), QStringList{u"4 한빛"_s});
        CHECK_FAILS(readTable(book.bytes(), {{}, u"없는 시트"_s, {}}), Error::Kind::NotFound);
    }

    void numbersOfSpreadsheetsAreBrns()
    {
        test::XlsxBook book;
        book.sheets = {{u"s"_s, test::XlsxBook::rowsOf({{u"상호"_s, u"사업자번호"_s}})
                                    + u"<row r=\"2\"><c r=\"A2\" t=\"str\"><v>한빛</v></c><c r=\"B2\"><v>1248100998</v></c></row>"
                                      "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>두빛</v></c><c r=\"B3\" t=\"e\"><v>#N/A</v></c></row>"_s}};
        const auto table = readTable(book.bytes());
        CHECK_OK(table);
        const auto list = readCompanies(*table, *companyColumns(*table));
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.rows.first().values.brn, u"1248100998"_s);
        QCOMPARE(remarksOf(list.refused), QStringList{u"3 사업자번호: The cell holds the spreadsheet's error #N/A."_s});
    }

    void refusedRowsCanBeMended()
    {
        const QString csv = u"제목\n상호,사업자번호,메모\n한빛,123-45-67890,=위험\n두빛,124-81-00998,\n"_s;
        const auto table = readTable(csv.toUtf8());
        CHECK_OK(table);
        const auto columns = companyColumns(*table);
        CHECK_OK(columns);
        const auto list = readCompanies(*table, *columns);
        const auto mend = files::parseCsv(mendList(*table, *columns, list.refused), u',');
        CHECK_OK(mend);
        QCOMPARE(mend->size(), 2);
        QCOMPARE(mend->at(0).text(1), u"사업자번호"_s);
        QCOMPARE(mend->at(1).text(0), u"한빛"_s);
        QCOMPARE(mend->at(1).text(2), u"'=위험"_s);
        QCOMPARE(mend->at(1).text(3), u"3"_s);
        QCOMPARE(mend->at(1).text(4), u"사업자번호"_s);
        // Mended, it is a list again.
        const auto again = read(mendList(*table, *columns, list.refused).replace(u"123-45-67890"_s, u"120-81-47521"_s));
        CHECK_OK(again);
        QCOMPARE(again->rows.size(), 1);
        QCOMPARE(again->refused.size(), 0);
    }

    void saysWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray("\n \n") << u"empty"_s;
        QTest::newRow("old excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 x") << u".xls"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3") << u"PDF"_s;
        QTest::newRow("web page") << QByteArray("<html><body><table><tr><td>x") << u"web page"_s;
        QTest::newRow("cut off workbook") << QByteArray("PK\x03\x04 and no more") << u".xlsx"_s;
        QTest::newRow("unclosed quote") << QByteArray("name\n\"x\n") << u"line 2"_s;
    }
    void saysWhatAFileIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto table = readTable(bytes);
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(word), qPrintable(table.error().sentence));
    }

    void saysWhatAPathIs()
    {
        const QTemporaryDir folder;
        CHECK_FAILS(readTable(folder.filePath(u"없음.csv"_s)), Error::Kind::NotFound);
        CHECK_FAILS(readTable(folder.path()), Error::Kind::Invalid);
        CHECK_FAILS(readTable(u"/dev/zero"_s), Error::Kind::Invalid);
    }

    void excelsOwnSeparatorRow()
    {
        const auto list = read(u"sep=;\r\n상호;사업자번호\r\n한빛;124-81-00998\r\n"_s);
        CHECK_OK(list);
        QCOMPARE(rowsOf(*list), QStringList{u"3 한빛"_s});
    }
};

QTEST_APPLESS_MAIN(TestCompanyList)
#include "tst_companylist.moc"
