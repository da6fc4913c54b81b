// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answersheet.h"
#include "core/diagnosis/builtin.h"
#include "core/forms/writer.h"
#include "core/workspace/answerimport.h"
#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filledbook.h"
#include "tests/support/formbook.h"

#include <QTemporaryDir>

using namespace axw;
using namespace Qt::Literals::StringLiterals;
using diagnosis::Rater;
using diagnosis::Round;
using test::Filled;

namespace {

const QString plant = u"| survey |                     |         |               |               |            |                 |            |           |                 |\n"
                      "|        | type                | name    | label         | relevant      | constraint | constraint_message | choice_filter | dimension | hint           |\n"
                      "|        | note                | hello   | 안내          |               |            |                 |            |           |                 |\n"
                      "|        | text                | site    | 공장 이름     |               |            |                 |            |           | 등기부의 이름   |\n"
                      "|        | begin_group         | work    | 공정          |               |            |                 |            |           |                 |\n"
                      "|        | select_one level    | rules   | 표준          |               |            |                 |            | process   |                 |\n"
                      "|        | select_multiple kit | tools   | 쓰는 도구     |               |            |                 |            |           |                 |\n"
                      "|        | integer             | robots  | 로봇 수       | ${rules} = 'high' | . >= 0 and . < 100 | 0에서 99까지 |  |           |                 |\n"
                      "|        | end_group           |         |               |               |            |                 |            |           |                 |\n"
                      "|        | date                | since   | 가동 시작     |               |            |                 |            |           |                 |\n"
                      "|        | image               | photo   | 사진          |               |            |                 |            |           |                 |\n"
                      "|        | acknowledge         | sure    | 사실입니다    |               |            |                 |            |           |                 |\n"
                      "| choices |                    |         |               |               |\n"
                      "|        | list_name           | name    | label         | score         |\n"
                      "|        | level               | low     | 낮음          | 1             |\n"
                      "|        | level               | high    | 높음          | 4             |\n"
                      "|        | kit                 | mes     | 생산, 관리    |               |\n"
                      "|        | kit                 | excel   | 엑셀          |               |\n"
                      "| settings |                   |         |               |               |\n"
                      "|        | form_title          | form_id |               |               |\n"
                      "|        | 공장 점검           | plant   |               |               |\n"_s;

} // namespace

/// A form sent to a company as a workbook, filled in, and taken back.
class TestAnswerImport : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ClientId m_client;
    ClientId m_other;

    ClientId addClient(const QString &name)
    {
        clients::Client client;
        client.name = name;
        const auto id = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        return *id;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    Filled blank(const QString &form = u"plant"_s, Language language = Language::Korean)
    {
        const auto bytes = workspace::answerWorkbook(*m_workspace, m_client, form, Round::T0, language);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().sentence));
        return Filled::of(*bytes);
    }
    Result<workspace::AnswersImport> import(Filled filled, ClientId client = {})
    {
        return workspace::importAnswers(*m_workspace, client.isNull() ? m_client : client, write(u"답.xlsx"_s, filled.bytes()), Round::T0);
    }
    QString kept(const workspace::AnswersImport &import, const QString &path)
    {
        const auto filling = m_workspace->assessments().fill(import.assessment.id, {}, {});
        return (*filling)->session().standing(*forms::placeOf((*filling)->form(), path)).kept;
    }
    qint64 assessments() { return *m_workspace->assessments().count(); }
    void importForm(const QString &table)
    {
        const auto imported = workspace::importForm(*m_workspace, write(u"plant.xlsx"_s, test::formBook(table)));
        CHECK_OK(imported);
        QVERIFY2(imported->record, qPrintable(test::problemLines(imported->reading)));
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = workspace::Workspace::create(m_place->filePath(u"진단.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        m_client = addClient(u"(주)한빛물류"_s);
        m_other = addClient(u"나래식품"_s);
        importForm(plant);
    }
    void cleanup() { m_workspace.reset(); }

    void offersOneRowAQuestion()
    {
        const Filled filled = blank();
        QCOMPARE(filled.book.sheets[0].name, u"자가진단"_s);
        QVERIFY(!filled.book.sheets[0].hidden && filled.book.sheets[1].hidden && filled.book.sheets[2].hidden);
        QCOMPARE(filled.sheets[0][0].value(1), u"(주)한빛물류"_s);
        QCOMPARE(filled.sheets[0][filled.rowOf(u"2.1"_s) - 1].value(1), u"표준"_s);
        QCOMPARE(filled.sheets[0][filled.rowOf(u"1"_s) - 1].value(4), u"등기부의 이름"_s);
        QVERIFY(filled.sheets[0][filled.rowOf(u"2.2"_s) - 1].value(4).contains(u"생산, 관리; 엑셀"_s));
        QCOMPARE(filled.sheets[2][0].value(0), u"낮음"_s);
        QCOMPARE(filled.sheets[2][2].value(0), u"미확인"_s);
    }

    void takesWhatWasFilledIn()
    {
        Filled filled = blank();
        filled.answer(u"1"_s, u"=한빛 1공장"_s);
        filled.answer(u"2.1"_s, u"높음"_s);
        filled.note(u"2.1"_s, u"작년에 정함"_s);
        filled.answer(u"2.2"_s, u"엑셀; 생산, 관리"_s);
        filled.answer(u"2.3"_s, u"12"_s);
        filled.answer(u"3"_s, u"2026. 3. 4."_s);
        filled.answer(u"5"_s, u"확인함"_s);
        const qint64 before = assessments();
        const auto taken = import(filled);
        CHECK_OK(taken);
        QCOMPARE(taken->rows, 6);
        QCOMPARE(taken->changed, 6);
        QCOMPARE(taken->remarks, QStringList());
        QCOMPARE(taken->assessment.rater, Rater::Company);
        QCOMPARE(kept(*taken, u"site"_s), u"=한빛 1공장"_s);
        QCOMPARE(kept(*taken, u"work/rules"_s), u"high"_s);
        QCOMPARE(kept(*taken, u"work/tools"_s), u"excel mes"_s);
        QCOMPARE(kept(*taken, u"work/robots"_s), u"12"_s);
        QCOMPARE(kept(*taken, u"since"_s), u"2026-03-04"_s);
        QCOMPARE(kept(*taken, u"sure"_s), u"OK"_s);
        const auto scores = m_workspace->assessments().scores(taken->assessment);
        CHECK_OK(scores);
        QCOMPARE(scores->overall, std::optional(4.0));
        CHECK_OK(m_workspace->undo()); // one edit
        QCOMPARE(assessments(), before);
    }

    void takesTheSameFileTwiceWithoutChangingAnything()
    {
        Filled filled = blank();
        filled.answer(u"2.1"_s, u"낮음"_s);
        CHECK_OK(import(filled));
        const auto again = import(filled);
        CHECK_OK(again);
        QCOMPARE(again->changed, 0);
        QCOMPARE(assessments(), 1);
    }

    void aHalfFilledFileLeavesTheRest()
    {
        Filled first = blank();
        first.answer(u"1"_s, u"본사"_s);
        first.answer(u"2.1"_s, u"낮음"_s);
        CHECK_OK(import(first));
        Filled second = blank();
        second.answer(u"2.1"_s, u"미확인"_s);
        second.note(u"1"_s, u"이전 예정"_s);
        const auto taken = import(second);
        CHECK_OK(taken);
        QCOMPARE(kept(*taken, u"site"_s), u"본사"_s);
        QCOMPARE(kept(*taken, u"work/rules"_s), QString());
        const auto filling = m_workspace->assessments().fill(taken->assessment.id, {}, {});
        CHECK_OK(filling);
        QVERIFY((*filling)->beside(*forms::placeOf((*filling)->form(), u"work/rules"_s)).unknown);
        QCOMPARE((*filling)->beside(*forms::placeOf((*filling)->form(), u"site"_s)).note, u"이전 예정"_s);
    }

    void theBuiltInForms_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("items");
        QTest::newRow("full, 한국어") << u"full"_s << Language::Korean << 36;
        QTest::newRow("quick, English") << u"quick"_s << Language::English << 18;
    }
    void theBuiltInForms()
    {
        QFETCH(QString, form);
        QFETCH(Language, language);
        QFETCH(int, items);
        Filled filled = blank(form, language);
        QCOMPARE(filled.sheets[1][7].value(1), QString::number(items));
        int row = 0;
        for (qsizetype at = 8; at < filled.sheets[1].size(); ++at, ++row) // what the lists offer, level after level
            filled.answer(filled.sheets[1][at].value(0), filled.sheets[2][row % 8].value(row));
        const auto taken = import(filled);
        CHECK_OK(taken);
        QCOMPARE(taken->rows, items);
        const auto answers = m_workspace->assessments().answers(taken->assessment.id);
        CHECK_OK(answers);
        QCOMPARE(answers->size(), items);
        QCOMPARE(answers->value(u"process_1"_s).level, 0);
        QVERIFY(std::any_of(answers->begin(), answers->end(), [](const auto &each) { return each.mark == diagnosis::Mark::Unknown; }));
        QVERIFY(std::any_of(answers->begin(), answers->end(), [](const auto &each) { return each.mark == diagnosis::Mark::NotApplicable; }));
    }

    void namesEveryWrongCell_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("right"); ///< what the error names
        QTest::newRow("no choice") << u"2.1"_s << u"중간"_s << u"낮음"_s;
        QTest::newRow("a choice among several") << u"2.2"_s << u"엑셀; 종이"_s << u"종이"_s;
        QTest::newRow("no number") << u"2.3"_s << u"열두 대"_s << u"열두 대"_s;
        QTest::newRow("against the condition") << u"2.3"_s << u"120"_s << u"0에서 99까지"_s;
        QTest::newRow("no date") << u"3"_s << u"봄"_s << u"2026-03-04"_s;
        QTest::newRow("a photograph") << u"4"_s << u"사진.jpg"_s << u"4"_s;
        QTest::newRow("not confirmed") << u"5"_s << u"아니요"_s << u"확인함"_s;
    }
    void namesEveryWrongCell()
    {
        QFETCH(QString, number);
        QFETCH(QString, typed);
        QFETCH(QString, right);
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        filled.answer(u"2.1"_s, u"높음"_s);
        filled.answer(number, typed);
        const auto taken = import(filled);
        CHECK_FAILS(taken, Error::Kind::Invalid);
        const QString said = taken.error().sentence;
        QVERIFY2(said.contains(u"자가진단"_s) && said.contains(QString::number(filled.rowOf(number))) && said.contains(u'C'), qPrintable(said));
        QVERIFY2(said.contains(right), qPrintable(said));
        QCOMPARE(assessments(), 0);
    }

    void saysThatAnAnswerDoesNotCount()
    {
        Filled filled = blank();
        filled.answer(u"2.1"_s, u"낮음"_s);
        filled.answer(u"2.3"_s, u"3"_s);
        const auto taken = import(filled);
        CHECK_OK(taken);
        QCOMPARE(taken->remarks.size(), 1);
        QCOMPARE(kept(*taken, u"work/robots"_s), u"3"_s);
    }

    void findsMovedRowsAndColumns()
    {
        Filled filled = blank();
        filled.answer(u"2.1"_s, u"높음"_s);
        filled.sheets[0].move(filled.rowOf(u"2.1"_s) - 1, filled.sheets[0].size() - 1);
        for (QStringList &row : filled.sheets[0])
            row.prepend(QString());
        const auto taken = import(filled);
        CHECK_OK(taken);
        QCOMPARE(kept(*taken, u"work/rules"_s), u"high"_s);
    }

    void refusesWhatDoesNotFit()
    {
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        CHECK_FAILS(import(filled, m_other), Error::Kind::Invalid); // another client's
        Filled astray = filled;
        astray.sheets[0] += QStringList{u"9.9"_s, u"질문"_s, u"답"_s};
        CHECK_FAILS(import(astray), Error::Kind::Invalid);
        Filled twice = filled;
        twice.sheets[0] += QStringList{u"1"_s, u"질문"_s, u"지사"_s};
        CHECK_FAILS(import(twice), Error::Kind::Invalid);
        CHECK_FAILS(import(blank()), Error::Kind::Invalid); // nothing filled in
        Filled nameless = filled;
        nameless.sheets.removeAt(1);
        nameless.book.sheets.removeAt(1);
        CHECK_FAILS(import(nameless), Error::Kind::Invalid);
        Filled damaged = filled;
        damaged.put(8, 1, u"999999999"_s, 1);
        CHECK_FAILS(import(damaged), Error::Kind::Invalid);
        Filled forged = filled;
        forged.put(7, 1, u"0000"_s, 1);
        CHECK_FAILS(import(forged), Error::Kind::Conflict);
        Filled headless = filled;
        headless.sheets[0].removeAt(2);
        CHECK_FAILS(import(headless), Error::Kind::Invalid);
        CHECK_FAILS(workspace::importAnswers(*m_workspace, m_client, write(u"x.xlsx"_s, "no zip"), Round::T0), Error::Kind::Damaged);
        CHECK_FAILS(workspace::importAnswers(*m_workspace, m_client, m_place->filePath(u"없음.xlsx"_s), Round::T0), Error::Kind::NotFound);
        CHECK_FAILS(workspace::importAnswers(*m_workspace, m_client, write(u"y.xlsx"_s, test::formBook(plant)), Round::T0), Error::Kind::Invalid);
        QCOMPARE(assessments(), 0);
        CHECK_OK(import(filled));
    }

    void takesAFileIntoTheVersionItWasMadeWith_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("other words") << u"공장 이름"_s << u"공장의 이름"_s;
        QTest::newRow("a question more") << u"|        | end_group "_s << u"|        | text | more | 더 | | | | | | |\n|        | end_group "_s;
        QTest::newRow("a choice less") << u"|        | kit                 | excel   | 엑셀          |               |\n"_s << QString();
    }
    void takesAFileIntoTheVersionItWasMadeWith()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        filled.answer(u"2.2"_s, u"엑셀"_s);
        QVERIFY(plant.contains(before));
        importForm(QString(plant).replace(before, after)); // while the company fills it in
        const auto taken = import(filled);
        CHECK_OK(taken);
        QCOMPARE(taken->assessment.formVersion, 1);
        QCOMPARE(kept(*taken, u"site"_s), u"본사"_s);
        QCOMPARE(kept(*taken, u"work/tools"_s), u"excel"_s);
        filled.answer(u"1"_s, u"지사"_s); // and the next file of the same version goes into the same assessment
        const auto again = import(filled);
        CHECK_OK(again);
        QCOMPARE(again->assessment.id, taken->assessment.id);
        QCOMPARE(assessments(), 1);
    }

    void takesAFileOfABuiltInFormThatWasReplacedSince()
    {
        Filled filled = blank(u"quick"_s);
        filled.answer(u"1.1"_s, u"4"_s);
        forms::Form edited = **diagnosis::builtinQuestionnaire(u"quick");
        edited.settings.id = u"quick"_s;
        for (forms::Node &node : edited.nodes) {
            for (QString &label : node.label)
                label += u'!';
        }
        CHECK_OK(workspace::importForm(*m_workspace, write(u"quick.xlsx"_s, *forms::workbookBytes(edited))));
        QVERIFY(*m_workspace->forms().newest(u"quick"_s));
        const auto taken = import(filled);
        CHECK_OK(taken);
        QVERIFY(taken->assessment.formRecord.isNull());
        QCOMPARE(m_workspace->assessments().answers(taken->assessment.id)->value(u"process_1"_s).level, 4);
    }

    void aFileOfAnotherVersionThanTheOpenAssessmentChangesNothing()
    {
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        importForm(QString(plant).replace(u"공장 이름"_s, u"공장의 이름"_s));
        Filled newer = blank();
        newer.answer(u"1"_s, u"지사"_s);
        const auto taken = import(newer);
        CHECK_OK(taken);
        QCOMPARE(taken->assessment.formVersion, 2);
        const auto refused = import(filled);
        CHECK_FAILS(refused, Error::Kind::Conflict);
        QVERIFY2(refused.error().sentence.contains(u"plant"_s), qPrintable(refused.error().sentence));
        QCOMPARE(kept(*taken, u"site"_s), u"지사"_s);
        QCOMPARE(assessments(), 1);
    }

    void aVersionThatWasRemovedIsAConflict()
    {
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        const auto first = m_workspace->forms().newest(u"plant"_s);
        CHECK_OK(first);
        importForm(QString(plant).replace(u"공장 이름"_s, u"공장의 이름"_s));
        CHECK_OK(m_workspace->edit("Remove form", [&] { return m_workspace->forms().remove((*first)->id); }));
        CHECK_FAILS(import(filled), Error::Kind::Conflict);
    }

    /// Or the two could not be held against each other.
    void theWorkbookHasTheVersionOfTheConsultantsAssessment()
    {
        CHECK_OK(m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"plant"_s, Round::T0); }));
        importForm(QString(plant).replace(u"공장 이름"_s, u"공장의 이름"_s));
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        const auto taken = import(filled);
        CHECK_OK(taken);
        QCOMPARE(taken->assessment.formVersion, 1);
    }

    void leavesAFrozenAssessment()
    {
        Filled filled = blank();
        filled.answer(u"1"_s, u"본사"_s);
        const auto taken = import(filled);
        CHECK_OK(taken);
        CHECK_OK(m_workspace->edit("Freeze", [&] { return m_workspace->assessments().freeze(taken->assessment.id, u"김지원"_s); }));
        CHECK_FAILS(import(filled), Error::Kind::ReadOnly);
    }

    void namesRepeatsItCannotHold()
    {
        importForm(u"| survey |\n|| type | name | label |\n|| begin_repeat | line | 라인 |\n|| text | title | 이름 |\n|| end_repeat | | |\n"
                   "| settings |\n|| form_id |\n|| lines |\n"_s);
        const auto made = workspace::answerWorkbook(*m_workspace, m_client, u"lines"_s, Round::T0, Language::Korean);
        CHECK_FAILS(made, Error::Kind::Invalid);
        QVERIFY2(made.error().sentence.contains(u"line"_s), qPrintable(made.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestAnswerImport)
#include "tst_answerimport.moc"
