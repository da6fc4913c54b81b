// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interfacewords.h"
#include "core/workspace/formimport.h"
#include "tests/support/formbook.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/formsections.h"
#include "ui/diagnosis/wordsview.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString questions =
    u"| survey |                       |          |                 |                |           |               |                    |                    |            |\n"
    "|        | type                  | name     | label           | hint           | required  | relevant      | constraint         | constraint_message | dimension  |\n"
    "|        | text                  | site     | 공장 이름       | 간판에 적힌 대로 | yes     |               |                    |                    |            |\n"
    "|        | integer               | people   | 인원            |                |           |               | . > 0 and . < 1000 | 1명에서 999명까지   |            |\n"
    "|        | note                  | hello    | 큰 공장입니다    |                |           | ${people} > 100 |                  |                    |            |\n"
    "|        | select_one level      | sensors  | 센서            | 배전반을 보세요 |           |               |                    |                    | data       |\n"
    "|        | select_multiple robot | robots   | 로봇            |                |           |               |                    |                    |            |\n"
    "|        | date                  | day      | 방문일          |                |           |               |                    |                    |            |\n"
    "|        | begin_repeat          | line     | 라인            |                |           |               |                    |                    |            |\n"
    "|        | text                  | title    | 라인 이름       |                |           |               |                    |                    |            |\n"
    "|        | end_repeat            |          |                 |                |           |               |                    |                    |            |\n"
    "| choices |                      |          |                 |                |\n"
    "|         | list_name            | name     | label           | score          |\n"
    "|         | level                | 0        | 없음            | 0              |\n"
    "|         | level                | 3        | 일부            | 3              |\n"
    "|         | level                | 5        | 모두            | 5              |\n"
    "|         | robot                | arm      | 로봇팔          |                |\n"
    "|         | robot                | agv      | 무인 운반차     |                |\n"
    "| settings |                     |          |\n"
    "|          | form_title          | form_id  |\n"
    "|          | 현장 조사           | visit    |\n"_s;

} // namespace

/// The form for people who hear it: everything is a word, and every change is spoken.
class TestWordsView : public QObject
{
    Q_OBJECT

    InterfaceWords m_words;
    QStringList spoken;
    std::unique_ptr<test::FillFixture> m_it;
    Assessment m_assessment;

    template<class T>
    T *find(const char *name) const { return m_it->find<T>(name); }
    SpokenList *list() const { return find<SpokenList>("words.lines"); }
    QString details() const { return find<QPlainTextEdit>("words.details")->toPlainText(); }
    void press(Qt::Key key) { QTest::keyClick(list(), key); }
    void type(const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        QCoreApplication::sendEvent(list(), &event);
    }
    /// The line as a reader has it, by its accessible child.
    QString readLine() const
    {
        QAccessibleInterface *lines = QAccessible::queryAccessibleInterface(list());
        return lines->child(list()->currentRow())->text(QAccessible::Name);
    }
    void goTo(const QString &part)
    {
        for (int i = 0; i < list()->count(); ++i) {
            if (list()->item(i)->text().contains(part)) {
                list()->setCurrentRow(i);
                return;
            }
        }
        QFAIL(qPrintable(u"no line with "_s + part));
    }
    void showWords()
    {
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.words"_s)->trigger();
        listen();
    }
    /// What a screen reader is told from now on; it is what stands in the line that raises the alert.
    void listen()
    {
        QTRY_VERIFY(list());
        spoken.clear();
        connect(find<WordsView>("wordsView"), &WordsView::spoken, this, [this](const QString &sentence) {
            spoken << sentence;
            QCOMPARE(QAccessible::queryAccessibleInterface(find<QLabel>("words.said"))->text(QAccessible::Name), sentence);
        });
    }
    void showQuestions()
    {
        QFile file(m_it->place.filePath(u"visit.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::formBook(questions));
        file.close();
        const auto imported = workspace::importForm(*m_it->workspace, file.fileName());
        CHECK_OK(imported);
        QVERIFY2(imported->record, qPrintable(test::problemLines(imported->reading)));
        m_assessment = m_it->begin(u"visit"_s);
        showWords();
    }
    QString value(const QString &path)
    {
        const auto filling = std::move(*m_it->store().fill(m_assessment.id, {}, {}));
        const auto place = forms::placeOf(filling->form(), path);
        return place ? filling->stored(*place).value : u"no such place"_s;
    }

private slots:
    void initTestCase()
    {
        new widgets::CompositionKeeper(qApp);
        m_words.speak(Language::Korean);
    }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void everyItemIsOneLineThatSaysItAll()
    {
        m_assessment = m_it->begin();
        showWords();
        QTRY_COMPARE(QApplication::focusWidget(), list());
        QCOMPARE(readLine().left(5), u"1/36 "_s);
        QVERIFY2(readLine().contains(u"1.1"), qPrintable(readLine()));
        QVERIFY2(readLine().contains(u"답: 미응답"), qPrintable(readLine()));
        const int lines = list()->count();
        QCOMPARE(lines, 36 + 6); // and the headings
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(list());
        for (int i = 0; i < lines; ++i)
            QVERIFY(!read->child(i)->text(QAccessible::Name).isEmpty());
        for (int level = 0; level < levelCount; ++level)
            QVERIFY(details().contains(u'\n' + QString::number(level) + u' '));
        QVERIFY(details().contains(u"도움말: "));
        QCOMPARE(QAccessible::queryAccessibleInterface(find<QPlainTextEdit>("words.details"))->text(QAccessible::Value), details());
    }

    void everyChangeIsSpoken()
    {
        m_assessment = m_it->begin();
        showWords();
        press(Qt::Key_2);
        QCOMPARE(m_it->answer(m_assessment, u"process_1"_s), Answer::ofLevel(2));
        QCOMPARE(spoken.size(), 1);
        QVERIFY2(spoken.constLast().contains(u"답: 2 표준화, E0"), qPrintable(spoken.constLast()));
        QCOMPARE(readLine(), spoken.constLast()); // the line itself says it from now on
        type(u"ㄷ"_s); // E in Hangul
        QCOMPARE(spoken.size(), 2);
        QVERIFY2(spoken.constLast().contains(u"E1"), qPrintable(spoken.constLast()));
        press(Qt::Key_N);
        QCOMPARE(m_it->answer(m_assessment, u"process_1"_s).mark, Mark::NotApplicable);
        QVERIFY(spoken.constLast().contains(u"해당 없음"));
        press(Qt::Key_Backspace);
        QVERIFY(spoken.constLast().contains(u"미응답"));
        QCOMPARE(spoken.size(), 4);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(spoken.size(), 5);
        QVERIFY(spoken.constLast().contains(u"해당 없음"));
        press(Qt::Key_7); // means nothing
        QCOMPARE(spoken.size(), 5);
    }

    void theSecondUAsksForTheData()
    {
        m_assessment = m_it->begin();
        showWords();
        press(Qt::Key_U);
        press(Qt::Key_U);
        QCOMPARE(m_it->workspace->clients().of<clients::DataRequest>(m_it->client)->size(), size_t(1));
        QVERIFY(spoken.constLast().contains(u"자료요청"));
        QVERIFY(details().contains(u"자료요청"));
    }

    void aNoteIsWrittenReadAndSpoken()
    {
        m_assessment = m_it->begin();
        showWords();
        press(Qt::Key_Down);
        type(u"/"_s);
        auto *note = find<widgets::NoteEdit>("words.note");
        QTRY_COMPARE(QApplication::focusWidget(), note);
        QInputMethodEvent typed;
        typed.setCommitString(u"대장 확인"_s);
        QCoreApplication::sendEvent(note, &typed);
        QTRY_COMPARE(m_it->answer(m_assessment, u"process_2"_s).note, u"대장 확인"_s);
        QVERIFY(spoken.constLast().contains(u"대장 확인"));
        QVERIFY(details().contains(u"대장 확인"));
    }

    void itIsAHabitOfThisMachine()
    {
        m_assessment = m_it->begin();
        showWords();
        press(Qt::Key_Down);
        const QVariantMap place = m_it->page->saveState();
        m_it->show(); // built anew
        m_it->page->restoreState(place);
        QVERIFY(list());
        QVERIFY(readLine().startsWith(u"2/36"));
        m_it->page->findChild<QAction *>(u"diagnosis.words"_s)->trigger();
        QTRY_VERIFY(m_it->panel());
        QCOMPARE(m_it->panel()->itemKey(), u"process_2"_s);
    }

    void aFrozenOneSaysThatNothingCanBeChanged()
    {
        m_assessment = m_it->begin();
        CHECK_OK(m_it->workspace->edit("Answer item", [&] { return m_it->store().setAnswer(m_assessment.id, u"process_1"_s, Answer::ofLevel(3)); }));
        CHECK_OK(m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(m_assessment.id, u"김지원"_s); }));
        showWords();
        press(Qt::Key_1);
        QCOMPARE(m_it->answer(m_assessment, u"process_1"_s).level, 3);
        QCOMPARE(spoken.size(), 1);
        QVERIFY(details().contains(spoken.constLast()));
    }

    void anyFormIsAnsweredByTyping()
    {
        showQuestions();
        QVERIFY2(readLine().startsWith(u"1/5 공장 이름"), qPrintable(readLine()));
        QVERIFY(readLine().contains(u"필수"));
        QVERIFY(details().contains(u"간판에 적힌 대로"));
        press(Qt::Key_Return);
        auto *answer = find<QLineEdit>("words.answer");
        QTRY_COMPARE(QApplication::focusWidget(), answer);
        QInputMethodEvent typed;
        typed.setCommitString(u"구로공장"_s);
        QCoreApplication::sendEvent(answer, &typed);
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(value(u"site"_s), u"구로공장"_s);
        QVERIFY(spoken.constLast().contains(u"답: 구로공장"));
        QTRY_COMPARE(QApplication::focusWidget(), list());

        goTo(u"방문일"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(answer, u"3/18"_s);
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(value(u"day"_s), u"2026-03-18"_s);
    }

    void whatIsWrongIsSpokenAndRead()
    {
        showQuestions();
        goTo(u"인원"_s);
        press(Qt::Key_Return);
        auto *answer = find<QLineEdit>("words.answer");
        QTest::keyClicks(answer, u"abc"_s);
        QTest::keyClick(answer, Qt::Key_Return);
        QVERIFY2(spoken.constLast().startsWith(u"저장하지 않았습니다"), qPrintable(spoken.constLast()));
        QCOMPARE(value(u"people"_s), QString());
        answer->selectAll();
        QTest::keyClicks(answer, u"4000"_s);
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(value(u"people"_s), u"4000"_s);
        QVERIFY2(spoken.constLast().contains(u"1명에서 999명까지"), qPrintable(spoken.constLast()));
        QVERIFY(readLine().contains(u"1명에서 999명까지"));
        QVERIFY(details().contains(u"1명에서 999명까지"));
        goTo(u"큰 공장입니다"_s); // what became relevant is a line
    }

    void choicesAreGivenByDigits()
    {
        showQuestions();
        goTo(u"센서"_s);
        QVERIFY(details().contains(u"3 일부"));
        QVERIFY(details().contains(u"배전반을 보세요"));
        press(Qt::Key_3);
        QCOMPARE(value(u"sensors"_s), u"3"_s);
        QVERIFY(spoken.constLast().contains(u"일부, E0"));
        goTo(u"로봇"_s);
        QVERIFY(details().contains(u"1 로봇팔"));
        press(Qt::Key_2);
        press(Qt::Key_1);
        QCOMPARE(value(u"robots"_s), u"arm agv"_s);
        press(Qt::Key_2);
        QCOMPARE(value(u"robots"_s), u"arm"_s);
    }

    void listsGrowAndShrink()
    {
        showQuestions();
        goTo(u"추가: 라인"_s);
        const int before = list()->count();
        press(Qt::Key_Return);
        QVERIFY(list()->count() > before);
        QVERIFY(spoken.constLast().contains(u"라인"));
        goTo(u"라인 1"_s);
        press(Qt::Key_Delete);
        QCOMPARE(list()->count(), before);
    }
};

QTEST_MAIN(TestWordsView)
#include "tst_wordsview.moc"
