// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formimport.h"
#include "tests/support/formbook.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/choiceedit.h"
#include "ui/diagnosis/formsections.h"
#include "ui/diagnosis/formview.h"
#include "ui/diagnosis/momentedit.h"
#include "ui/diagnosis/outline.h"
#include "ui/diagnosis/questionline.h"
#include "ui/diagnosis/questionpanel.h"
#include "ui/diagnosis/startview.h"
#include "ui/diagnosis/textedit.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/tonetext.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString visit =
    u"| survey |                       |          |              |           |               |                    |           |                      |           |\n"
    "|        | type                  | name     | label        | required  | relevant      | constraint         | constraint_message | choice_filter | appearance | parameters | calculation | dimension |\n"
    "|        | text                  | site     | 공장 이름    | yes       |               |                    |           |                      |           | | | |\n"
    "|        | text                  | story    | 현황         |           |               |                    |           |                      | multiline | | | |\n"
    "|        | integer               | people   | 인원         |           |               | . > 0 and . < 1000 | 1명에서 999명까지 |             |           | | | |\n"
    "|        | decimal               | power    | 전력         |           |               |                    |           |                      |           | | | |\n"
    "|        | range                 | trust    | 신뢰         |           |               |                    |           |                      |           | start=0 end=10 step=2 | | |\n"
    "|        | calculate             | twice    | 두 배        |           |               |                    |           |                      |           | | ${people} * 2 | |\n"
    "|        | note                  | hello    | 큰 공장입니다 |          | ${people} > 100 |                  |           |                      |           | | | |\n"
    "|        | text                  | union    | 노조 이름    |           | ${people} > 100 |                  |           |                      |           | | | |\n"
    "|        | begin_group           | choosing | 고르기       |           |               |                    |           |                      |           | | | |\n"
    "|        | select_one city       | city     | 도시         |           |               |                    |           |                      |           | | | |\n"
    "|        | select_one gu         | gu       | 구           |           |               |                    |           | city = ${city}       |           | | | |\n"
    "|        | select_multiple robot | robots   | 로봇         |           |               |                    |           |                      |           | | | |\n"
    "|        | rank robot            | wish     | 순서         |           |               |                    |           |                      |           | | | |\n"
    "|        | acknowledge           | agreed   | 동의         |           |               |                    |           |                      |           | | | |\n"
    "|        | end_group             |          |              |           |               |                    |           |                      |           | | | |\n"
    "|        | begin_group           | when     | 때와 곳      |           |               |                    |           |                      |           | | | |\n"
    "|        | date                  | day      | 방문일       |           |               |                    |           |                      |           | | | |\n"
    "|        | time                  | hour     | 시각         |           |               |                    |           |                      |           | | | |\n"
    "|        | dateTime              | moment   | 일시         |           |               |                    |           |                      |           | | | |\n"
    "|        | geopoint              | place    | 위치         |           |               |                    |           |                      |           | | | |\n"
    "|        | image                 | photo    | 사진         |           |               |                    |           |                      |           | | | |\n"
    "|        | barcode               | code     | 코드         |           |               |                    |           |                      |           | | | |\n"
    "|        | end_group             |          |              |           |               |                    |           |                      |           | | | |\n"
    "|        | begin_repeat          | line     | 라인         |           |               |                    |           |                      |           | | | |\n"
    "|        | text                  | title    | 라인 이름    |           |               |                    |           |                      |           | | | |\n"
    "|        | select_one level      | sensors  | 센서         |           |               |                    |           |                      |           | | | data |\n"
    "|        | begin_repeat          | machine  | 설비         |           |               |                    |           |                      |           | | | |\n"
    "|        | text                  | model    | 기종         |           |               |                    |           |                      |           | | | |\n"
    "|        | end_repeat            |          |              |           |               |                    |           |                      |           | | | |\n"
    "|        | end_repeat            |          |              |           |               |                    |           |                      |           | | | |\n"
    "| choices |                      |          |              |           |               |\n"
    "|         | list_name            | name     | label        | score     | city          |\n"
    "|         | city                 | seoul    | 서울         |           |               |\n"
    "|         | city                 | busan    | 부산         |           |               |\n"
    "|         | gu                   | guro     | 구로구       |           | seoul         |\n"
    "|         | gu                   | jung     | 중구         |           | seoul         |\n"
    "|         | gu                   | saha     | 사하구       |           | busan         |\n"
    "|         | robot                | arm      | 로봇팔       |           |               |\n"
    "|         | robot                | agv      | 무인 운반차  |           |               |\n"
    "|         | robot                | eye      | 비전 검사    |           |               |\n"
    "|         | level                | 0        | 없음         | 0         |               |\n"
    "|         | level                | 3        | 일부         | 3         |               |\n"
    "|         | level                | 5        | 모두         | 5         |               |\n"
    "| settings |                     |          |\n"
    "|          | form_title          | form_id  |\n"
    "|          | 현장 조사           | visit    |\n"_s;

} // namespace

/// A form that somebody made in a spreadsheet, begun and filled in the window.
class TestAnyForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;

    void importVisit()
    {
        QFile file(m_it->place.filePath(u"visit.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::formBook(visit));
        file.close();
        const auto imported = workspace::importForm(*m_it->workspace, file.fileName());
        CHECK_OK(imported);
        QVERIFY2(imported->record, qPrintable(test::problemLines(imported->reading)));
    }
    Assessment assessment() { return m_it->store().ofClient(m_it->client)->front(); }
    std::unique_ptr<Filling> filed() { return std::move(*m_it->store().fill(assessment().id, {}, {})); }
    /// What the file holds.
    QString value(const QString &path)
    {
        const auto filling = filed();
        const auto place = forms::placeOf(filling->form(), path);
        return place ? filling->stored(*place).value : u"no such place"_s;
    }
    /// One that is on screen, and not on its way out.
    template<class T>
    T *seen(const char *name)
    {
        const auto all = m_it->page->findChildren<T *>(QString::fromLatin1(name));
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    FormView *view() { return seen<FormView>("formView"); }
    QuestionPanel *panel() { return seen<QuestionPanel>("questionPanel"); }
    template<class T>
    T *part(const char *name)
    {
        return panel() ? panel()->findChild<T *>(QString::fromLatin1(name)) : nullptr;
    }
    /// Brings a question into focus by pressing its line.
    void go(const QString &key)
    {
        if (panel() && panel()->key() == key) {
            view()->focusItem();
            return;
        }
        view()->showItem(key);
        view()->focusItem();
        QVERIFY(panel());
        QCOMPARE(panel()->key(), key);
    }
    QStringList lines()
    {
        QStringList keys;
        const auto all = m_it->page->findChildren<QuestionLine *>();
        for (const QuestionLine *line : all) {
            if (line->parentWidget()->isVisible() && (line->isVisible() || (panel() && line->objectName().mid(5) == panel()->key())))
                keys << line->objectName().mid(5);
        }
        return keys;
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = part<QWidget>(field);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString keyIn(int line, const QString &name)
    {
        const auto filling = filed();
        const auto place = forms::placeOf(filling->form(), u"line[%1]/%2"_s.arg(line).arg(name));
        return place ? textOf(filling->keyOf(*place)) : QString();
    }

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
        importVisit();
        m_it->begin(u"visit"_s);
        m_it->show();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void isOfferedAtTheStart()
    {
        m_it = std::make_unique<test::FillFixture>();
        importVisit();
        m_it->show();
        auto *offer = seen<QRadioButton>("form_visit");
        QVERIFY(offer);
        QVERIFY2(offer->text().contains(u"현장 조사"_s), qPrintable(offer->text()));
        QVERIFY2(offer->text().contains(u"20"_s), qPrintable(offer->text()));
        offer->click();
        QTest::mouseClick(seen<QPushButton>("begin"), Qt::LeftButton);
        QVERIFY(view());
        QCOMPARE(assessment().formKey, u"visit"_s);
        QCOMPARE(panel()->key(), u"site"_s);
        QVERIFY(assessment().dimensionsOff().isEmpty());
    }

    void everyTypeIsAnswered()
    {
        go(u"site"_s);
        type("answer", u"seongsu plant"_s);
        QCOMPARE(value(u"site"_s), u"seongsu plant"_s);
        go(u"story"_s);
        QTest::keyClicks(part<QWidget>("answer"), u"two lines"_s);
        view()->showItem(u"people"_s); // what stands in the field goes along
        QCOMPARE(value(u"story"_s), u"two lines"_s);
        type("answer", u"50"_s);
        QCOMPARE(value(u"people"_s), u"50"_s);
        QCOMPARE(seen<QLabel>("worked_twice")->text(), u"두 배: 100"_s);
        go(u"power"_s);
        type("answer", u"1,234.5"_s);
        QCOMPARE(value(u"power"_s), u"1234.5"_s);
        go(u"trust"_s);
        QTest::keyClick(part<QSlider>("slider"), Qt::Key_Right);
        QTest::keyClick(part<QSlider>("slider"), Qt::Key_Right);
        QCOMPARE(value(u"trust"_s), u"4"_s);
        QCOMPARE(part<widgets::FieldEdit>("answer")->text(), u"4"_s);

        go(u"city"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_2);
        QCOMPARE(value(u"city"_s), u"busan"_s);
        QTest::mouseClick(part<QWidget>("choice_seoul"), Qt::LeftButton);
        QCOMPARE(value(u"city"_s), u"seoul"_s);
        go(u"robots"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_3);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_1);
        QCOMPARE(value(u"robots"_s), u"arm eye"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_3);
        QCOMPARE(value(u"robots"_s), u"arm"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_Backspace);
        QCOMPARE(value(u"robots"_s), QString());
        go(u"wish"_s);
        QTest::keyClick(part<QListWidget>("rank"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(value(u"wish"_s), u"agv arm eye"_s);
        go(u"agreed"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_Space);
        QCOMPARE(value(u"agreed"_s), u"OK"_s);

        go(u"day"_s);
        type("date", u"2026-12-03"_s);
        QCOMPARE(value(u"day"_s), u"2026-12-03"_s);
        go(u"hour"_s);
        type("time", u"1430"_s);
        QVERIFY(value(u"hour"_s).startsWith(u"14:30"_s));
        go(u"moment"_s);
        type("date", u"2026-12-03"_s);
        QCOMPARE(value(u"moment"_s), QString()); // half of it is no answer yet
        type("time", u"9:05"_s);
        QVERIFY(value(u"moment"_s).startsWith(u"2026-12-03T09:05"_s));
        go(u"place"_s);
        type("latitude", u"37.5"_s);
        type("longitude", u"127.1"_s);
        type("accuracy", u"8"_s);
        QCOMPARE(value(u"place"_s), u"37.5 127.1 0 8"_s);
        go(u"code"_s);
        type("answer", u"8801234"_s);
        QCOMPARE(value(u"code"_s), u"8801234"_s);
    }

    void aFileIsTheAnswerAndOneStep()
    {
        QFile file(m_it->place.filePath(u"line.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("png");
        file.close();
        go(u"photo"_s);
        m_it->prompter.files = {file.fileName()};
        QTest::mouseClick(part<QPushButton>("chooseFile"), Qt::LeftButton);
        QCOMPARE(value(u"photo"_s), u"line.png"_s);
        QCOMPARE(m_it->workspace->clients().of<clients::Attachment>(m_it->client)->size(), size_t(1));
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(value(u"photo"_s), QString());
        QVERIFY(m_it->workspace->clients().of<clients::Attachment>(m_it->client)->empty());
    }

    void whatIsRelevantAppears()
    {
        QVERIFY(!lines().contains(u"union"_s));
        QVERIFY(!seen<QLabel>("note_hello"));
        go(u"people"_s);
        type("answer", u"500"_s);
        QVERIFY(lines().contains(u"union"_s));
        QVERIFY(seen<QLabel>("note_hello"));
        QCOMPARE(panel()->key(), u"people"_s); // and the field is still there
        part<widgets::FieldEdit>("answer")->selectAll();
        type("answer", u"5"_s);
        QVERIFY(!lines().contains(u"union"_s));
    }

    void aConstraintSaysWhy()
    {
        go(u"people"_s);
        auto *message = part<widgets::ToneText>("message");
        QVERIFY(!message->isVisible());
        type("answer", u"5000"_s);
        QVERIFY(message->isVisible());
        QCOMPARE(message->text(), u"1명에서 999명까지"_s);
        QCOMPARE(message->tone(), widgets::Tone::Bad);
        QVERIFY(!part<widgets::ToneText>("mark")->text().isEmpty()); // by a word too
        QCOMPARE(value(u"people"_s), u"5000"_s); // kept
        part<widgets::FieldEdit>("answer")->selectAll();
        type("answer", u"50"_s);
        QVERIFY(!message->isVisible());
    }

    void whatIsNoAnswerStaysAsTyped()
    {
        go(u"people"_s);
        type("answer", u"many"_s);
        QVERIFY(part<widgets::ToneText>("message")->isVisible());
        QCOMPARE(part<widgets::FieldEdit>("answer")->text(), u"many"_s);
        QCOMPARE(value(u"people"_s), QString());
        part<widgets::FieldEdit>("answer")->selectAll();
        type("answer", u"12"_s);
        QVERIFY(!part<widgets::ToneText>("message")->isVisible());
        QCOMPARE(value(u"people"_s), u"12"_s);
    }

    void theRequiredSaysSo()
    {
        go(u"site"_s);
        QVERIFY(part<widgets::ToneText>("mark")->isVisible());
        type("answer", u"x"_s);
        QVERIFY(!part<widgets::ToneText>("mark")->isVisible());
    }

    void choicesFollowTheirFilter()
    {
        go(u"gu"_s);
        QVERIFY(!part<QWidget>("choice_guro"));
        go(u"city"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_1);
        go(u"gu"_s);
        QVERIFY(part<QWidget>("choice_guro"));
        QVERIFY(!part<QWidget>("choice_saha"));
    }

    void repeatsComeAndGo()
    {
        const auto tabs = [&] { return m_it->page->findChildren<DimensionTab *>().size(); };
        view()->focusItem();
        auto *tab = seen<DimensionTab>("tab_line");
        QVERIFY(tab); // no line yet
        tab->click();
        QVERIFY(!panel());
        QTest::mouseClick(seen<QPushButton>("add_line"), Qt::LeftButton);
        QVERIFY(panel());
        QCOMPARE(panel()->key(), keyIn(1, u"title"_s));
        type("answer", u"first"_s);
        QTest::mouseClick(seen<QPushButton>("add_line"), Qt::LeftButton);
        QCOMPARE(panel()->key(), keyIn(2, u"title"_s));
        type("answer", u"second"_s);
        QCOMPARE(value(u"line[1]/title"_s), u"first"_s);
        QCOMPARE(value(u"line[2]/title"_s), u"second"_s);
        view()->showItem(keyIn(1, u"title"_s));
        QTest::mouseClick(seen<QPushButton>("removeSection"), Qt::LeftButton);
        QCOMPARE(value(u"line[1]/title"_s), u"second"_s);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(value(u"line[1]/title"_s), u"first"_s);
        QCOMPARE(value(u"line[2]/title"_s), u"second"_s);
        QTRY_COMPARE(tabs(), 5); // general, two groups, two lines
    }

    void scoredOnesAreFounded()
    {
        seen<DimensionTab>("tab_line")->click();
        QTest::mouseClick(seen<QPushButton>("add_line"), Qt::LeftButton);
        const QString sensors = keyIn(1, u"sensors"_s);
        go(sensors);
        auto *choices = part<ChoiceAnswer>("choices");
        QTest::keyClick(choices, Qt::Key_3); // the digit that names it
        QCOMPARE(value(u"line[1]/sensors"_s), u"3"_s);
        QTest::keyClick(choices, Qt::Key_E);
        const auto beside = [&] {
            const auto filling = filed();
            return filling->beside(*filling->placeOf(itemKeyFrom(sensors)));
        };
        QCOMPARE(beside().evidence, Evidence::Shown);
        QTest::keyClick(choices, Qt::Key_U);
        QVERIFY(beside().unknown);
        QCOMPARE(value(u"line[1]/sensors"_s), QString());
        QTest::keyClick(choices, Qt::Key_Slash, Qt::NoModifier);
        QTRY_COMPARE(QApplication::focusWidget(), part<QWidget>("note"));
        QTest::keyClicks(part<QWidget>("note"), u"asked"_s);
        view()->showItem(keyIn(1, u"title"_s));
        QCOMPARE(beside().note, u"asked"_s);
    }

    void undoShowsTheQuestion()
    {
        go(u"people"_s);
        type("answer", u"50"_s);
        go(u"city"_s);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(panel()->key(), u"people"_s);
        QCOMPARE(part<widgets::FieldEdit>("answer")->text(), QString());
        CHECK_OK(m_it->workspace->redo());
        QCOMPARE(part<widgets::FieldEdit>("answer")->text(), u"50"_s);
    }

    void aSpellOfTypingIsOneStep()
    {
        go(u"story"_s);
        for (const char letter : {'a', 'b', 'c'}) {
            QTest::keyClick(part<QWidget>("answer"), letter);
            QTRY_VERIFY(value(u"story"_s).endsWith(QLatin1Char(letter)));
        }
        view()->showItem(u"site"_s);
        QCOMPARE(value(u"story"_s), u"abc"_s);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(value(u"story"_s), QString());
    }

    void aComposingSyllableGoesAlong()
    {
        go(u"site"_s);
        auto *edit = part<QWidget>("answer");
        QInputMethodEvent composing(u"한"_s, {});
        QCoreApplication::sendEvent(edit, &composing);
        view()->showItem(u"people"_s);
        QCOMPARE(value(u"site"_s), u"한"_s);
    }

    void arrowsAndTabGoThroughTheQuestions()
    {
        go(u"site"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(panel()->key(), u"story"_s);
        view()->showItem(u"trust"_s);
        view()->focusItem();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(panel()->key(), u"trust"_s);
        go(u"people"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE(panel()->key(), u"power"_s);
        QTRY_COMPARE(QApplication::focusWidget(), part<QWidget>("answer"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QCOMPARE(panel()->key(), u"city"_s);
        view()->showNextUnanswered();
        QCOMPARE(panel()->key(), u"gu"_s);
    }

    void opensAgainWhereItWas()
    {
        go(u"people"_s);
        type("answer", u"50"_s);
        const QVariantMap state = m_it->page->saveState();
        m_it->show();
        m_it->page->restoreState(state);
        QCOMPARE(panel()->key(), u"people"_s);
        QCOMPARE(part<widgets::FieldEdit>("answer")->text(), u"50"_s);
    }

    void undoingTheBeginningGoesBackToTheStart()
    {
        CHECK_OK(m_it->workspace->undo());
        QTRY_VERIFY(seen<QWidget>("startView"));
        CHECK_OK(m_it->workspace->redo());
        QTRY_VERIFY(view());
    }

    void aFrozenOneIsOnlyRead()
    {
        go(u"site"_s);
        type("answer", u"x"_s);
        view()->freeze();
        QVERIFY(assessment().isFrozen());
        QVERIFY(part<widgets::FieldEdit>("answer")->isReadOnly());
        go(u"city"_s);
        QTest::keyClick(part<ChoiceAnswer>("choices"), Qt::Key_1);
        QCOMPARE(value(u"city"_s), QString());
    }
};

QTEST_MAIN(TestAnyForm)
#include "tst_anyform.moc"
