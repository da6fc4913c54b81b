// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answertable.h"
#include "core/files/csv.h"
#include "core/files/xlsx.h"
#include "core/forms/translations.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;
using forms::Place;

namespace {

const QString plant = u"| survey |                     |         |                       |                      |            |             |           |\n"
                      "|        | type                | name    | label::한국어 (ko)    | label::English (en)  | relevant   | calculation | dimension |\n"
                      "|        | text                | site    | 공장 이름             | Site                 |            |             |           |\n"
                      "|        | begin_group         | about   | 공정                  | Process              |            |             |           |\n"
                      "|        | note                | hello   | 안내                  | Welcome              |            |             |           |\n"
                      "|        | select_one level    | rules   | ${site}의 표준        | Rules of ${site}     |            |             | process   |\n"
                      "|        | select_multiple kit | tools   | 쓰는 도구             | Tools                |            |             |           |\n"
                      "|        | end_group           |         |                       |                      |            |             |           |\n"
                      "|        | begin_repeat        | line    | 라인                  | Line                 |            |             |           |\n"
                      "|        | text                | title   | 이름                  | Name                 |            |             |           |\n"
                      "|        | begin_repeat        | machine | 설비                  | Machine              |            |             |           |\n"
                      "|        | decimal             | power   | 전력                  | Power                |            |             |           |\n"
                      "|        | end_repeat          |         |                       |                      |            |             |           |\n"
                      "|        | end_repeat          |         |                       |                      |            |             |           |\n"
                      "|        | integer             | robots  | 로봇 수               | Robots               | ${tools} != '' |         |           |\n"
                      "|        | calculate           | twice   |                       |                      |            | ${robots}*2 |           |\n"
                      "| choices |                    |         |                       |                      |            |\n"
                      "|        | list_name           | name    | label::한국어 (ko)    | label::English (en)  | score      |\n"
                      "|        | level               | low     | 낮음                  | Low                  | 1          |\n"
                      "|        | level               | high    | 높음                  | High                 | 4          |\n"
                      "|        | level               | none    | 해당 없음             | Not applicable       |            |\n"
                      "|        | kit                 | mes     | 생산관리(MES)         | MES                  |            |\n"
                      "|        | kit                 | excel   | 엑셀                  | Excel                |            |\n"_s;

} // namespace

/// Answers as a table that leaves the program.
class TestAnswerTable : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::shared_ptr<const forms::Rulebook> m_rules;

    std::unique_ptr<Filling> filling(Language language = Language::Korean) const
    {
        forms::Surroundings surroundings;
        surroundings.clock = &m_clock;
        surroundings.language = forms::languageFor(m_rules->form(), language);
        Assessment assessment;
        assessment.id = AssessmentId::create();
        auto made = Filling::open(assessment, m_rules, surroundings, {}, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return std::move(*made);
    }
    static Place at(const Filling &filling, const QString &path)
    {
        const auto place = forms::placeOf(filling.form(), path);
        if (!place)
            qFatal("no place %s", qPrintable(path));
        return *place;
    }
    static void add(Filling &filling, const QString &repeat, const std::vector<int> &instances = {})
    {
        CHECK_OK(filling.addInstance({filling.session().index().found(repeat), instances}));
    }
    static const AnswerLine &line(const std::vector<AnswerLine> &lines, const QString &path)
    {
        for (const AnswerLine &each : lines) {
            if (each.item == path)
                return each;
        }
        qFatal("no line %s", qPrintable(path));
    }

private slots:
    void initTestCase()
    {
        test::failOnWarnings();
        const auto reading = test::readForm(plant);
        QVERIFY2(reading.isGood(), qPrintable(test::problemLines(reading)));
        m_rules = std::make_shared<const forms::Rulebook>(reading.form);
    }

    void numbersWhatIsAsked()
    {
        const auto numbers = itemNumbers(m_rules->form());
        QStringList told;
        for (size_t i = 0; i < numbers.size(); ++i)
            told += m_rules->form().nodes[i].name + u'=' + numbers[i];
        QCOMPARE(told, (QStringList{u"site=1"_s, u"about=2"_s, u"hello="_s, u"rules=2.1"_s, u"tools=2.2"_s, u"line=3"_s, u"title=3.1"_s,
                                    u"machine=3.2"_s, u"power=3.2.1"_s, u"robots=4"_s, u"twice="_s}));
    }

    void tellsAnAnswerAsAPersonReadsIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("several");
        QTest::newRow("한국어") << Language::Korean << u"한빛공장의 표준"_s << u"높음"_s << u"생산관리(MES); 엑셀"_s;
        QTest::newRow("English") << Language::English << u"Rules of 한빛공장"_s << u"High"_s << u"MES; Excel"_s;
    }
    void tellsAnAnswerAsAPersonReadsIt()
    {
        QFETCH(Language, language);
        auto now = filling(language);
        CHECK_OK(now->set(at(*now, u"site"_s), u"한빛공장"_s));
        CHECK_OK(now->set(at(*now, u"about/rules"_s), u"high"_s));
        CHECK_OK(now->set(at(*now, u"about/tools"_s), u"mes excel"_s));
        now->setBeside(at(*now, u"about/rules"_s), {false, Evidence::Shown, u"절차서를 봄"_s, true});
        const auto lines = answerLines(*now, language);
        const AnswerLine &rules = line(lines, u"rules"_s);
        QTEST(rules.question, "question");
        QTEST(rules.answer, "answer");
        QCOMPARE(rules.code, u"high"_s);
        QCOMPARE(rules.score, std::optional(4.0));
        QCOMPARE(rules.evidence, u"E1"_s);
        QCOMPARE(rules.note, u"절차서를 봄"_s);
        QCOMPARE(rules.state, AnswerState::Answered);
        QVERIFY(rules.checkAgain);
        QTEST(line(lines, u"tools"_s).answer, "several");
        QCOMPARE(line(lines, u"tools"_s).code, u"mes excel"_s);
        QCOMPARE(line(lines, u"tools"_s).evidence, QString());
    }

    void saysHowEachStands()
    {
        auto now = filling();
        CHECK_OK(now->set(at(*now, u"about/rules"_s), u"none"_s));
        auto lines = answerLines(*now, Language::Korean);
        QCOMPARE(line(lines, u"site"_s).state, AnswerState::Open);
        QCOMPARE(line(lines, u"rules"_s).state, AnswerState::NotApplicable);
        QCOMPARE(line(lines, u"rules"_s).score, std::nullopt);
        for (const AnswerLine &each : lines) // neither relevant nor answered
            QVERIFY2(each.item != u"robots" && each.item != u"twice", qPrintable(each.item));
        CHECK_OK(now->set(at(*now, u"about/rules"_s), {}));
        now->setBeside(at(*now, u"about/rules"_s), {true, Evidence::Stated, {}, false});
        CHECK_OK(now->set(at(*now, u"about/tools"_s), u"mes"_s));
        CHECK_OK(now->set(at(*now, u"robots"_s), u"3"_s));
        lines = answerLines(*now, Language::Korean);
        QCOMPARE(line(lines, u"rules"_s).state, AnswerState::Unknown);
        QCOMPARE(line(lines, u"rules"_s).answer, u"미확인"_s);
        QCOMPARE(line(lines, u"twice"_s).code, u"6"_s);
        QCOMPARE(line(lines, u"twice"_s).state, AnswerState::ByProgram);
        CHECK_OK(now->set(at(*now, u"about/tools"_s), {}));
        lines = answerLines(*now, Language::Korean);
        QCOMPARE(line(lines, u"robots"_s).state, AnswerState::NotAsked);
        QCOMPARE(line(lines, u"robots"_s).code, u"3"_s); // kept
    }

    void givesEveryInstanceItsRows()
    {
        auto now = filling();
        add(*now, u"line"_s);
        add(*now, u"line"_s);
        add(*now, u"line/machine"_s, {2});
        CHECK_OK(now->set(at(*now, u"line[1]/title"_s), u"압출"_s));
        CHECK_OK(now->set(at(*now, u"line[2]/title"_s), u"포장"_s));
        CHECK_OK(now->set(at(*now, u"line[2]/machine[1]/power"_s), u"7.5"_s));
        const auto lines = answerLines(*now, Language::Korean);
        QCOMPARE(line(lines, u"line[1]/title"_s).instance, u"1"_s);
        QCOMPARE(line(lines, u"line[2]/title"_s).instance, u"2"_s);
        QCOMPARE(line(lines, u"line[2]/title"_s).number, u"3.1"_s);
        QCOMPARE(line(lines, u"line[2]/machine[1]/power"_s).instance, u"2.1"_s);
        QCOMPARE(line(lines, u"line[2]/machine[1]/power"_s).answer, u"7.5"_s);
    }

    void writesWhatNoSpreadsheetRuns_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("formula") << u"=HYPERLINK(\"http://example.invalid\")"_s;
        QTest::newRow("plus") << u"+82-2-123"_s;
        QTest::newRow("minus") << u"-3도"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s;
        QTest::newRow("한국어, with a line break and quotes") << u"\"가나\",\n다라"_s;
        QTest::newRow("an escape of spreadsheets") << u"_x0041_"_s;
        QTest::newRow("long") << QString(20'000, u'가');
    }
    void writesWhatNoSpreadsheetRuns()
    {
        QFETCH(QString, answer);
        auto now = filling();
        CHECK_OK(now->set(at(*now, u"site"_s), answer));
        const auto lines = answerLines(*now, Language::Korean);
        const QByteArray csv = answersAsCsv(lines, Language::Korean);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF번호,"));
        const auto rows = files::parseCsv(QString::fromUtf8(csv).sliced(1), u',');
        CHECK_OK(rows);
        QCOMPARE(rows->size(), qsizetype(lines.size() + 1));
        const QString cell = rows->at(1).text(4);
        QVERIFY(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()));
        QCOMPARE(files::plainCell(cell), answer);

        const auto bytes = answersAsWorkbook(lines, u"한빛"_s, Language::Korean);
        CHECK_OK(bytes);
        const auto book = files::Workbook::open(*bytes);
        CHECK_OK(book);
        const auto sheet = book->rows(u"답변"_s);
        CHECK_OK(sheet);
        QCOMPARE(sheet->size(), qsizetype(lines.size() + 1));
        QCOMPARE(sheet->at(1).text(4), answer);
        QCOMPARE(sheet->at(1).cell(4)->kind, files::CellKind::Text);
    }

    void refusesATextNoCellHolds()
    {
        auto now = filling();
        CHECK_OK(now->set(at(*now, u"site"_s), QString(40'000, u'가')));
        const auto lines = answerLines(*now, Language::Korean);
        CHECK_FAILS(answersAsWorkbook(lines, u"한빛"_s, Language::Korean), Error::Kind::Invalid);
        QVERIFY(answersAsCsv(lines, Language::Korean).size() > 120'000);
    }

    void writesScoresAsNumbers()
    {
        auto now = filling();
        CHECK_OK(now->set(at(*now, u"about/rules"_s), u"high"_s));
        const auto bytes = answersAsWorkbook(answerLines(*now, Language::English), u"x"_s, Language::English);
        CHECK_OK(bytes);
        const auto book = files::Workbook::open(*bytes);
        CHECK_OK(book);
        const auto sheet = book->rows(u"Answers"_s);
        CHECK_OK(sheet);
        QCOMPARE(sheet->at(0).text(answerScoreColumn), u"Score"_s);
        QCOMPARE(sheet->at(2).text(answerScoreColumn), u"4"_s);
        QCOMPARE(sheet->at(2).cell(answerScoreColumn)->kind, files::CellKind::Number);
    }
};

QTEST_GUILESS_MAIN(TestAnswerTable)
#include "tst_answertable.moc"
