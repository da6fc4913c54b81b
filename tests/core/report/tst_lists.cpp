// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlwriter.h"
#include "core/report/hwpxcheck.h"
#include "core/report/hwpxwriter.h"
#include "core/report/lettersreport.h"
#include "core/report/pdfwriter.h"
#include "core/report/plaintext.h"
#include "core/report/requestreport.h"
#include "core/report/rounds.h"
#include "core/report/weeklyreport.h"
#include "core/base/formats.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/reportsamples.h"

#include <QRegularExpression>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

QString allOf(const Document &document)
{
    return test::textsOf(document).join(u'\n') + document.centre + document.author + document.subject;
}

/// Names that files, spreadsheets and readers stumble over.
const QStringList &hostileNames()
{
    static const QStringList names{u"=cmd|'/c calc'!A1"_s, u"<script>alert(1)</script>"_s, u"\u202e류물빛한"_s, u"가\x01\x1f나\0"_s,
                                   QString(100'000, u'가'), u"%1 %2"_s, u"😀 회사"_s};
    return names;
}

WeeklySnapshot sampleWeek()
{
    WeeklySnapshot week;
    week.issue = test::sampleIssue();
    week.monday = QDate(2026, 11, 23);
    week.done = {{WorkKind::Visit, QDate(2026, 11, 24), u"김지원"_s, u"(주)한빛물류"_s, {u"방문 - 출고 오류 확인"_s, u"visit - picking errors"_s}, false},
                 {WorkKind::Letter, QDate(2026, 11, 23), u"박서준"_s, u"서울특별시"_s, {u"발신: 실적 제출"_s, u"sent: results"_s}, false}};
    week.planned = {{WorkKind::Poc, QDate(2026, 12, 2), u"김지원"_s, u"(주)한빛물류"_s, {u"라벨링 완료 예정"_s, u"labelling to be done"_s}, false},
                    {WorkKind::Request, QDate(2026, 11, 20), u"김지원"_s, u"(주)한빛물류"_s, {u"출고 기록 수령 예정"_s, u"awaited: picking log"_s}, true}};
    return week;
}

LettersSnapshot sampleLetters()
{
    LettersSnapshot snapshot;
    snapshot.issue = test::sampleIssue();
    const auto letter = [&](const QString &number, clients::LetterDirection direction, QDate due, QDate replied, schedule::Due state) {
        clients::LetterLine line;
        line.letter.number = number;
        line.letter.direction = direction;
        line.letter.date = QDate(2026, 11, 2);
        line.letter.correspondent = u"서울특별시"_s;
        line.letter.subject = u"실적 제출 요청"_s;
        line.letter.enclosures = u"실적 서식\n작성 요령"_s;
        line.letter.replyDue = due;
        line.letter.replied = replied;
        line.clientName = u"(주)한빛물류"_s;
        line.owner = u"김지원"_s;
        snapshot.letters.append({line, state});
    };
    using clients::LetterDirection;
    using schedule::DueState;
    letter(u"AX센터-2026-0011"_s, LetterDirection::Outgoing, QDate(2026, 11, 20), {}, {DueState::Overdue, -3});
    letter(u"AX센터-2026-0012"_s, LetterDirection::Outgoing, QDate(2026, 11, 27), {}, {DueState::Soon, 2});
    letter(u"경제-771"_s, LetterDirection::Incoming, QDate(2026, 11, 10), QDate(2026, 11, 9), {});
    letter(u"경제-772"_s, LetterDirection::Incoming, {}, {}, {});
    return snapshot;
}

RequestSnapshot sampleRequest()
{
    RequestSnapshot snapshot;
    snapshot.issue = test::sampleIssue();
    snapshot.issue.author = u"김지원"_s;
    for (const RequestColumn &column : columnsOf(RequestList::Clients))
        snapshot.columns << column.key;
    snapshot.names.addCompany(u"(주)한빛물류"_s);
    snapshot.names.addPerson(u"한서연"_s);
    snapshot.names.addPerson(u"김지원"_s);
    snapshot.names.addPerson(u"한지민"_s);
    QHash<QString, RequestCell> row;
    row.insert(u"name"_s, u"(주)한빛물류"_s);
    row.insert(u"brn"_s, u"124-81-00998"_s);
    row.insert(u"representative"_s, u"한서연"_s);
    row.insert(u"contact"_s, u"한지민"_s);
    row.insert(u"owner"_s, u"김지원"_s);
    row.insert(u"phone"_s, u"02-555-0142"_s);
    row.insert(u"field"_s, LocalizedText{u"물류"_s, u"Logistics"_s});
    row.insert(u"employees"_s, qint64(142));
    row.insert(u"sales"_s, Won{31'249'600'000});
    row.insert(u"received"_s, QDate(2026, 3, 4));
    row.insert(u"wanted"_s, u"한빛물류 한서연 대표가 02-555-0142로 요청, 담당은 김지원(jiwon@centre.kr), 번호 1248100998"_s);
    snapshot.rows = {row};
    snapshot.filters = {{u"컨설턴트 김지원"_s, u"consultant 김지원"_s}};
    return snapshot;
}

const Table *firstTable(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            return table;
    }
    return nullptr;
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

private slots:
    void init() { test::failOnWarnings(); }

    void namesAreMaskedTheWayOfficesDo_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &shown, const QString &wanted) { QTest::newRow(name) << shown << wanted; };
        row("three syllables", maskedPerson(u"홍길동"_s), u"홍○동"_s);
        row("two", maskedPerson(u"허균"_s), u"허○"_s);
        row("four", maskedPerson(u"남궁민수"_s), u"남○○수"_s);
        row("one", maskedPerson(u"율"_s), u"○"_s);
        row("English", maskedPerson(u"Jane Doe"_s), u"J○○○ D○○"_s);
        row("none", maskedPerson(u"  "_s), QString());
        row("company", maskedCompany(u"(주)한빛물류"_s), u"(주)○○물류"_s);
        row("company, short", maskedCompany(u"㈜한빛"_s), u"㈜○빛"_s);
        row("company, behind", maskedCompany(u"다온건설 주식회사"_s), u"○○건설 주식회사"_s);
        row("company, English", maskedCompany(u"Hanbit Co., Ltd."_s), u"○○○bit Co., Ltd."_s);
        row("company, farmers", maskedCompany(u"농업회사법인 들꽃"_s), u"농업회사법인 ○꽃"_s);
        row("company, two forms", maskedCompany(u"농업회사법인 주식회사 들꽃"_s), u"농업회사법인 주식회사 ○꽃"_s);
        row("company, farmers' union", maskedCompany(u"영농조합법인들꽃"_s), u"영농조합법인○꽃"_s);
        row("company, welfare", maskedCompany(u"사회복지법인 이음터"_s), u"사회복지법인 ○○터"_s);
        row("company, limited", maskedCompany(u"한빛물류 유한책임회사"_s), u"○○물류 유한책임회사"_s);
        row("company, partners", maskedCompany(u"합자회사 한빛물류"_s), u"합자회사 ○○물류"_s);
        row("company, a form nobody heard of", maskedCompany(u"우주개척특수법인 들꽃"_s), u"○○○○○○법인 ○꽃"_s);
        row("company, two words", maskedCompany(u"Hanbit Logistics Inc."_s), u"○○○○○○ ○○○○○tics Inc."_s);
        row("company, nothing but a form", maskedCompany(u"주식회사"_s), u"○○회사"_s);
        row("number of a letter", maskedLetterNumber(u"가온예제-2026-031"_s), u"○○○○-2026-031"_s);
        row("registration number", maskedBrn(u"124-81-00998"_s), u"124-81-*****"_s);
        row("without hyphens", maskedBrn(u"1248100998"_s), u"124-81-*****"_s);
        row("too short to be shown at all", maskedBrn(u"1248"_s), u"*****"_s);
        row("telephone", maskedPhone(u"02-555-0142"_s), u"02-555-****"_s);
        row("two telephones", maskedPhone(u"02-555-0142, 010-1234-5678"_s), u"****"_s);
        row("telephone and extension", maskedPhone(u"02-555-0142 내선 1-2"_s), u"****"_s);
        row("telephone from abroad", maskedPhone(u"+82-10-1234-5678"_s), u"+82-10-1234-****"_s);
        row("telephone without hyphens", maskedPhone(u"0255501425"_s), u"****"_s);
    }
    void namesAreMaskedTheWayOfficesDo()
    {
        QFETCH(QString, shown);
        QFETCH(QString, wanted);
        QCOMPARE(shown, wanted);
    }

    void namesWithinTextsAreMasked()
    {
        NameMask mask;
        mask.addPerson(u"한서"_s);
        mask.addPerson(u"한서연"_s);
        mask.addCompany(u"(주)한빛물류"_s);
        mask.addPerson(u"이"_s); // one letter would take every other word apart
        QCOMPARE(mask.masked(u"한서연 대표와 한빛물류(주식회사 한빛물류)에 이야기함"_s), u"한○연 대표와 ○○물류(주식회사 ○○물류)에 이야기함"_s);
        QCOMPARE(mask.masked(u"번호 124-81-00998, 1248100998, 02-555-0142, 2026-11-25"_s), u"번호 124-81-*****, 124-81-*****, 02-555-****, 2026-11-25"_s);
    }

    void companiesAreKnownByTheirBareNameToo()
    {
        NameMask mask;
        mask.addCompany(u"농업회사법인 주식회사 들꽃"_s);
        mask.addCompany(u"영농조합법인 산마루"_s);
        mask.addCompany(u"한빛 (주) 물류"_s);
        QCOMPARE(mask.masked(u"들꽃과 (주)산마루, 한빛 물류가 만남"_s), u"○꽃과 (주)○○루, ○○ ○류가 만남"_s);
    }

    void telephonesWithinTextsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
        const auto stays = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        row("hyphens", u"담당 02-555-0142로"_s, u"담당 02-555-****로"_s);
        row("none", u"01012345678로 연락"_s, u"0101234****로 연락"_s);
        row("none, of a city", u"0255501425 또는 0315550142"_s, u"025550**** 또는 031555****"_s);
        row("spaces", u"010 1234 5678"_s, u"010 1234 ****"_s);
        row("dots", u"Tel.010.1234.5678"_s, u"Tel.010.1234.****"_s);
        row("bracket", u"(02) 555-0142, 031)555-0142"_s, u"(02) 555-****, 031)555-****"_s);
        row("of this country, from abroad", u"+82-10-1234-5678 +82 2 555 0142 +82 (0)2-555-0142"_s, u"+82-10-1234-**** +82 2 555 **** +82 (0)2-555-****"_s);
        row("of another country", u"+1 415-555-0123"_s, u"+1 415-555-****"_s);
        row("business line", u"대표 1588-1234"_s, u"대표 1588-****"_s);
        row("internet and personal", u"070-8765-4321, 0507-1234-5678"_s, u"070-8765-****, 0507-1234-****"_s);
        row("two in a row", u"02-555-0142/010-1234-5678"_s, u"02-555-****/010-1234-****"_s);
        stays("a day", u"2026-11-25, 2026. 11. 25., 2026.01.02, 02. 25. 2026"_s);
        stays("days and hours", u"2026-02-03 09:30 ~ 2026-02-04 18:00"_s);
        stays("amounts", u"1,010,123,456원, 금31,249,600,000원, 0.0212345678, 3124960000원, +1,234,000원, 증가 +1234567"_s);
        stays("years", u"1588-1600년, 2025-2026"_s);
        stays("number of a letter", u"AX센터-2026-0212, AX센터-2026-B0102, 경제-1588-1234"_s);
        stays("number of a corporation", u"130111-0006246"_s);
        stays("number of a case", u"2026-0102-0345"_s);
    }
    void telephonesWithinTextsAreMasked()
    {
        QFETCH(QString, text);
        QTEST(NameMask().masked(text), "shown");
    }

    void officesAreNoSecret()
    {
        for (const QString &office : {u"서울특별시"_s, u"서울특별시 경제실"_s, u"경기도"_s, u"마포구청"_s, u"중소벤처기업부"_s, u"마포세무서"_s})
            QVERIFY2(isPublicOffice(office), qPrintable(office));
        for (const QString &other : {u"한강도시"_s, u"(주)한빛물류"_s, u"홍길동"_s, u"서울시계 주식회사"_s, u"전부"_s, u"경기도자기"_s, u"한국도시철도연구"_s, QString()})
            QVERIFY2(!isPublicOffice(other), qPrintable(other));
    }

    void aMaskedRequestTellsNoNameAnywhere()
    {
        for (const Language language : {Language::Korean, Language::English}) {
            const Document document = requestReport(sampleRequest(), language);
            QTemporaryDir folder;
            const QString path = folder.filePath(u"a.pdf"_s);
            CHECK_OK(writePdf(document, m_figures, path));
            const auto hwpx = hwpxBytes(document, m_figures);
            CHECK_OK(hwpx);
            QCOMPARE(hwpxProblems(*hwpx), QStringList());
            for (const QString &said : {allOf(document), html(document), plainText(document), test::pdfText(path)}) {
                for (const QString &name : {u"한빛물류"_s, u"한서연"_s, u"한지민"_s, u"김지원"_s, u"00998"_s, u"0142"_s, u"jiwon"_s})
                    QVERIFY2(!said.contains(name), qPrintable(name));
            }
            QVERIFY(allOf(document).contains(u"(주)○○물류"_s));
        }
        RequestSnapshot open = sampleRequest();
        open.masked = false;
        const QString said = allOf(requestReport(open, Language::Korean));
        for (const QString &name : {u"(주)한빛물류"_s, u"한서연"_s, u"124-81-00998"_s, u"02-555-0142"_s, u"김지원"_s})
            QVERIFY2(said.contains(name), qPrintable(name));
    }

    void aRequestStatesItsDayAndItsUnits()
    {
        const Document document = requestReport(sampleRequest(), Language::Korean);
        const QString said = allOf(document);
        QVERIFY(said.contains(u"(기준일: 2026. 11. 25., 단위: 개사, 명, 백만원)"_s));
        QCOMPARE(said.count(u"기준일"_s), 1);
        QCOMPARE(said.count(u"단위"_s), 1);
        RequestSnapshot none = sampleRequest();
        none.rows.clear();
        QCOMPARE(allOf(requestReport(none, Language::Korean)).count(u"기준일"_s), 1);
        const Table *table = firstTable(document);
        QVERIFY(table);
        QCOMPARE(table->columns.size(), columnsOf(RequestList::Clients).size() + 1);
        QCOMPARE(test::textOf(table->rows.first().cells.at(9).runs), u"31,250"_s); // won in millions, rounded for the eye
        QVERIFY(std::get<Won>(table->rows.first().cells.at(9).value) == Won{31'249'600'000});
        RequestSnapshot few = sampleRequest();
        few.columns = {u"field"_s, u"name"_s};
        const Document chosen = requestReport(few, Language::English);
        QCOMPARE(firstTable(chosen)->columns.size(), 3);
        QCOMPARE(test::textOf(firstTable(chosen)->head.first().cells.at(1).runs), u"Field"_s);
    }

    void nothingIsASentenceAndNoEmptyTable_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<QString>("sentence");
        RequestSnapshot request;
        request.issue = test::sampleIssue();
        LettersSnapshot letters;
        letters.issue = test::sampleIssue();
        WeeklySnapshot week;
        week.issue = test::sampleIssue();
        week.monday = QDate(2026, 11, 23);
        QTest::newRow("request") << requestReport(request, Language::Korean) << u"조건에 맞는 자료가 없습니다."_s;
        QTest::newRow("letters") << lettersReport(letters, Language::Korean) << u"등록된 공문이 없습니다."_s;
        QTest::newRow("weekly") << weeklyReport(week, Language::Korean) << u"금주 실적과 차주 계획이 없습니다."_s;
    }
    void nothingIsASentenceAndNoEmptyTable()
    {
        QFETCH(Document, document);
        QFETCH(QString, sentence);
        QVERIFY(!firstTable(document));
        QVERIFY(allOf(document).contains(sentence));
    }

    void bothLanguagesSayTheSameNumbers()
    {
        const auto same = [](const Document &ko, const Document &en) {
            QCOMPARE(ko.blocks.size(), en.blocks.size());
            for (qsizetype i = 0; i < ko.blocks.size(); ++i)
                QCOMPARE(ko.blocks.at(i).index(), en.blocks.at(i).index());
            QVERIFY(test::valuesOf(ko) == test::valuesOf(en));
        };
        same(requestReport(sampleRequest(), Language::Korean), requestReport(sampleRequest(), Language::English));
        same(lettersReport(sampleLetters(), Language::Korean), lettersReport(sampleLetters(), Language::English));
        same(weeklyReport(sampleWeek(), Language::Korean), weeklyReport(sampleWeek(), Language::English));
    }

    void aRegisterOfLettersCountsWhatWaits()
    {
        const Document document = lettersReport(sampleLetters(), Language::Korean);
        const auto &keys = std::get<KeyFigures>(document.blocks.first());
        QStringList values;
        for (const KeyFigure &figure : keys.figures)
            values << figure.value;
        QCOMPARE(values, (QStringList{u"2건"_s, u"2건"_s, u"2건"_s, u"1건"_s}));
        const Table *table = firstTable(document);
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(test::textOf(table->rows.at(0).cells.last().runs), u"기한 경과 3일"_s);
        QVERIFY(table->rows.at(0).cells.last().tone == Tone::Bad);
        QCOMPARE(test::textOf(table->rows.at(1).cells.last().runs), u"영업일 2일 남음"_s);
        QCOMPARE(test::textOf(table->rows.at(2).cells.last().runs), u"회신 완료(11. 9.)"_s);
        QCOMPARE(test::textOf(table->rows.at(0).cells.at(6).runs), u"붙임 2건: 실적 서식, 작성 요령"_s);
    }

    void aWeekStandsSideBySideAndInPoints()
    {
        const Document document = weeklyReport(sampleWeek(), Language::Korean);
        QCOMPARE(document.subtitle, u"2026. 11. 23. ~ 2026. 11. 27."_s);
        const Table *table = firstTable(document);
        QVERIFY(table);
        QCOMPARE(table->columns.size(), 3);
        QCOMPARE(table->rows.size(), 3); // visits, PoCs, letters: what is late is no plan
        QCOMPARE(test::textOf(table->rows.first().cells.at(1).runs), u"- (주)한빛물류: 방문 - 출고 오류 확인 (11. 24.)"_s);
        const QString said = allOf(document);
        QVERIFY(said.contains(u"(주)한빛물류: 출고 기록 수령 예정 (11. 20., 김지원) 기한 경과"_s));
        const auto &keys = std::get<KeyFigures>(document.blocks.first());
        QCOMPARE(keys.figures.at(0).value, u"2건"_s);
        QCOMPARE(keys.figures.at(1).value, u"1건"_s);
        QCOMPARE(keys.figures.at(2).value, u"0건"_s);
        QCOMPARE(keys.figures.at(3).value, u"1건"_s);
    }

    void theNextWeekIsTheNextWeek()
    {
        WeeklySnapshot week = sampleWeek();
        week.planned.append({WorkKind::Letter, QDate(2026, 11, 26), u"김지원"_s, u"(주)한빛물류"_s, {u"회신 기한: 협약"_s, u"reply due: agreement"_s}, false});
        for (const Language language : {Language::Korean, Language::English}) {
            const Document document = weeklyReport(week, language);
            const bool korean = language == Language::Korean;
            const auto &keys = std::get<KeyFigures>(document.blocks.first());
            QCOMPARE(keys.figures.at(1).note, formatDateRange(QDate(2026, 11, 30), QDate(2026, 12, 4), language));
            QVERIFY(keys.figures.at(1).value.startsWith(u'1'));
            QVERIFY(keys.figures.at(2).value.startsWith(u'1'));
            // Each of them under its own heading, and in no cell of the two weeks.
            const QString said = allOf(document);
            const auto rest = said.lastIndexOf(korean ? u"금주 남은 일"_s : u"Left of this week"_s);
            const auto next = said.lastIndexOf(korean ? u"차주 계획"_s : u"Planned for next week"_s);
            const auto late = said.lastIndexOf(korean ? u"지난 일"_s : u"Overdue"_s);
            QVERIFY(0 < rest && rest < next && next < late);
            const QString open = korean ? u"회신 기한: 협약"_s : u"reply due: agreement"_s;
            QCOMPARE(said.count(open), 1);
            QVERIFY(said.indexOf(open) > rest && said.indexOf(open) < next);
            QVERIFY(said.indexOf(korean ? u"출고 기록 수령 예정"_s : u"awaited: picking log"_s) > late);
        }
    }

    void aWeekOfOnePersonNamesNobodyElse()
    {
        WeeklySnapshot week = sampleWeek();
        week.person = u"김지원"_s;
        week.done.removeLast();
        QVERIFY(!allOf(weeklyReport(week, Language::Korean)).contains(u"박서준"_s));
    }

    void aLongWeekStaysReadable()
    {
        WeeklySnapshot week = sampleWeek();
        for (int i = 0; i < 400; ++i)
            week.done.append({WorkKind::Visit, QDate(2026, 11, 24), u"김지원"_s, u"기업 %1"_s.arg(i), {u"전화"_s, u"call"_s}, false});
        const Document document = weeklyReport(week, Language::Korean);
        QVERIFY(test::textOf(firstTable(document)->rows.first().cells.at(1).runs).endsWith(u"- 외 389건"_s));
        QTemporaryDir folder;
        CHECK_OK(writePdf(document, m_figures, folder.filePath(u"a.pdf"_s)));
    }

    void hostileWordsAreWrittenWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : hostileNames())
            QTest::addRow("%s", name.left(12).toUtf8().constData()) << name;
    }
    void hostileWordsAreWrittenWhole()
    {
        QFETCH(QString, name);
        WeeklySnapshot week = sampleWeek();
        week.done.first().company = name;
        LettersSnapshot letters = sampleLetters();
        letters.letters.first().line.letter.subject = name;
        letters.letters.first().line.letter.enclosures = name.left(1000) + u'\n' + name.left(1000);
        RequestSnapshot request = sampleRequest();
        request.rows.first().insert(u"name"_s, name);
        request.names.addCompany(name);
        QTemporaryDir folder;
        for (const Document &document : {weeklyReport(week, Language::Korean), lettersReport(letters, Language::English), requestReport(request, Language::Korean)}) {
            CHECK_OK(writePdf(document, m_figures, folder.filePath(u"a.pdf"_s)));
            const auto hwpx = hwpxBytes(document, m_figures);
            CHECK_OK(hwpx);
            QCOMPARE(hwpxProblems(*hwpx), QStringList());
            const QString text = plainText(document);
            static const QRegularExpression control(u"[\\x00-\\x08\\x0B-\\x1F\\x{202A}-\\x{202E}]"_s);
            QVERIFY(!control.match(text).hasMatch());
            QVERIFY(!html(document).contains(u"<script>alert"_s));
        }
    }

    void textForAMessengerSaysWhatThePagesSay()
    {
        const QString text = plainText(weeklyReport(sampleWeek(), Language::Korean));
        QVERIFY(text.startsWith(u"[주간보고] 2026. 11. 23. ~ 2026. 11. 27.\n"_s));
        QVERIFY(text.contains(u"\nⅡ. 금주 실적\n"_s));
        QVERIFY2(text.contains(u" ○ (주)한빛물류: 방문 - 출고 오류 확인 (11. 24., 김지원)"_s), qPrintable(text));
        QVERIFY(!text.contains(u"\n\n\n"_s));
        const QString letters = plainText(lettersReport(sampleLetters(), Language::Korean));
        // A row is a line; running numbers and what is not known are left out.
        QVERIFY2(letters.contains(u"- 발신, 문서번호 AX센터-2026-0011, 시행일 2026. 11. 2., 발신·수신처 서울특별시, 제목 실적 제출 요청"_s), qPrintable(letters));
        QVERIFY(!letters.contains(u" -,"_s));
    }

    void aGainNeedsTwoRoundsByOneForm()
    {
        const ClientId one = ClientId::create();
        const ClientId two = ClientId::create();
        const auto round = [](ClientId client, const QString &name, const QString &form, QDate date, double overall) {
            return RoundRecord{client, {}, {}, name, form, date, overall, {{u"process"_s, {}, overall + 1}}};
        };
        const QList<RoundRecord> rounds{round(one, u"T0"_s, u"full"_s, QDate(2025, 3, 1), 1.0), round(one, u"T1"_s, u"full"_s, QDate(2026, 5, 1), 2.5),
                                        round(two, u"T0"_s, u"quick"_s, QDate(2026, 2, 1), 3.0), round(two, u"T1"_s, u"full"_s, QDate(2026, 6, 1), 4.0)};
        const RoundGain gain = gainOf(rounds, {}, QDate(2026, 1, 1), QDate(2026, 12, 31));
        QCOMPARE(gain.companies, 1); // the second company's rounds are by two forms
        QCOMPARE(gain.before, 1.0);
        QCOMPARE(gain.after, 2.5);
        QCOMPARE(gainOf(rounds, u"process"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)).after, 3.5);
        QCOMPARE(gainOf(rounds, {}, QDate(2027, 1, 1), QDate(2027, 12, 31)).companies, 0);
        QCOMPARE(gainOf(rounds, {}, QDate(2025, 1, 1), QDate(2025, 12, 31)).companies, 0);
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
