// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/valueedits.h"

#include <QDialog>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace axw;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

void compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

void commitText(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new CompositionKeeper(qApp); }
    void init() { axw::test::failOnWarnings(); }

    void composingSyllableStaysInItsFieldWhenFocusMoves()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new FieldEdit(&window);
        auto *second = new FieldEdit(&window);
        column->addWidget(first);
        column->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QSignalSpy spy(first, &FieldEdit::committed);
        commitText(first, u"한빛물"_s);
        compose(first, u"류"_s);
        QCOMPARE(first->text(), u"한빛물"_s); // the syllable is not part of the text yet
        second->setFocus();
        QCOMPARE(first->text(), u"한빛물류"_s);
        QVERIFY(second->text().isEmpty());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), u"한빛물류"_s);
    }

    void commitPendingTakesTheSyllable()
    {
        FieldEdit field;
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QSignalSpy spy(&field, &FieldEdit::committed);
        compose(&field, u"김"_s);
        field.commitPending();
        QCOMPARE(field.text(), u"김"_s);
        QCOMPARE(spy.count(), 1);
        field.commitPending();
        QCOMPARE(spy.count(), 1); // once for each value
    }

    void notesTakeTheSyllableToo()
    {
        NoteEdit note;
        note.show();
        QVERIFY(QTest::qWaitForWindowActive(&note));
        note.setFocus();
        QSignalSpy spy(&note, &NoteEdit::committed);
        commitText(&note, u"현장 메"_s);
        compose(&note, u"모"_s);
        note.commitPending();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), u"현장 메모"_s);
    }

    void aDialogAcceptedByAKeyKeepsTheSyllable()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *line = new QLineEdit(&dialog);
        column->addWidget(line);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        line->setFocus();
        commitText(line, u"다음 주 방"_s);
        compose(line, u"문"_s);
        dialog.accept();
        QCOMPARE(line->text(), u"다음 주 방문"_s);
    }

    void aWindowThatClosesKeepsTheSyllable()
    {
        QLineEdit line;
        line.show();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        compose(&line, u"끝"_s);
        line.close();
        QCOMPARE(line.text(), u"끝"_s);
    }

    void aNoteIsToldAtEveryKey()
    {
        NoteEdit note;
        note.show();
        QVERIFY(QTest::qWaitForWindowActive(&note));
        note.setFocus();
        QSignalSpy spy(&note, &NoteEdit::committed);
        QTest::keyClick(&note, 'a');
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1);
        QTest::keyClick(&note, 'b');
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.at(1).at(0).toString(), u"ab"_s);
        QCOMPARE(spy.at(1).at(1), spy.at(0).at(1)); // one spell of typing, one step of undo
        QTest::keyClicks(&note, u"cde"_s);
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 3); // faster than they could be saved: together
    }

    void aLongNoteIsToldAfterAPause()
    {
        NoteEdit note;
        note.setValue(QString(600, u'가'));
        note.show();
        QVERIFY(QTest::qWaitForWindowActive(&note));
        note.setFocus();
        QSignalSpy spy(&note, &NoteEdit::committed);
        QTest::keyClick(&note, 'a');
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
    }

    void aLongLineIsReadFromItsBeginning()
    {
        FieldEdit field;
        field.setValue(u"이노비즈(Inno-Biz) 확인서"_s);
        QCOMPARE(field.cursorPosition(), 0);
    }

    void aSpellOfTypingIsOneGroup()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new FieldEdit(&window);
        auto *other = new FieldEdit(&window);
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QSignalSpy spy(field, &FieldEdit::committed);
        QTest::keyClicks(field, u"ab"_s);
        QTRY_COMPARE(spy.count(), 1); // after a pause, without leaving the field
        QTest::keyClicks(field, u"c"_s);
        QTRY_COMPARE(spy.count(), 2);
        QCOMPARE(spy.at(0).at(1), spy.at(1).at(1));
        other->setFocus();
        field->setFocus();
        QTest::keyClicks(field, u"d"_s);
        field->commitPending();
        QCOMPARE(spy.count(), 3);
        QVERIFY(spy.at(2).at(1) != spy.at(1).at(1));
    }

    void aRefreshDoesNotTakeWhatIsBeingTyped()
    {
        FieldEdit field;
        field.setValue(u"old"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QSignalSpy spy(&field, &FieldEdit::committed);
        field.selectAll();
        QTest::keyClicks(&field, u"mine"_s);
        field.setValue(u"theirs"_s);
        QCOMPARE(field.text(), u"mine"_s);
        field.commitPending();
        QCOMPARE(spy.count(), 1);
        field.setValue(u"shown"_s);
        QCOMPARE(field.text(), u"shown"_s);
        QCOMPARE(spy.count(), 1);
    }

    void datesAreTypedFreely_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("tomorrow in Korean") << u"내일"_s << QDate(2026, 3, 5);
        QTest::newRow("month and day") << u"3/20"_s << QDate(2026, 3, 20);
        QTest::newRow("Korean dots") << u"2026. 12. 3."_s << QDate(2026, 12, 3);
        QTest::newRow("emptied") << QString() << QDate();
    }
    void datesAreTypedFreely()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        const Theme theme{Scheme::Light};
        const axw::test::FakeClock clock;
        DateEdit edit(theme, Language::Korean, clock);
        edit.setDate(QDate(2026, 1, 2));
        QSignalSpy spy(&edit, &DateEdit::dateCommitted);
        edit.setText(typed);
        edit.commitPending();
        QCOMPARE(edit.date(), date);
        QCOMPARE(spy.count(), 1);
        QVERIFY(!edit.isWrong());
    }

    void anUnreadableDateIsKeptAndMarked()
    {
        const Theme theme{Scheme::Light};
        const axw::test::FakeClock clock;
        DateEdit edit(theme, Language::English, clock);
        edit.setDate(QDate(2026, 1, 2));
        QSignalSpy spy(&edit, &DateEdit::dateCommitted);
        edit.setText(u"soonish"_s);
        edit.commitPending();
        QVERIFY(edit.isWrong());
        QCOMPARE(edit.text(), u"soonish"_s);
        QCOMPARE(edit.date(), QDate(2026, 1, 2));
        QCOMPARE(spy.count(), 0);
        QVERIFY(!edit.toolTip().isEmpty());
    }

    void moneyIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("won");
        QTest::newRow("plain") << u"1234000"_s << qint64(1234000);
        QTest::newRow("grouped") << u"₩1,234,000"_s << qint64(1234000);
        QTest::newRow("만원") << u"300만원"_s << qint64(3000000);
        QTest::newRow("억 and 만") << u"1억 2000만"_s << qint64(120000000);
        QTest::newRow("negative") << u"-500"_s << qint64(-500);
    }
    void moneyIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, won);
        const auto read = MoneyEdit::parse(typed);
        QVERIFY(read.has_value());
        QCOMPARE(read->amount, won);
    }

    void moneyRefusesWords()
    {
        for (const QString &typed : {u"많이"_s, u"12a"_s, u"-"_s, u"만"_s + u"원"_s + u"짜리"_s})
            QVERIFY2(!MoneyEdit::parse(typed).has_value(), qPrintable(typed));
    }

    void searchTellsTheComposingSyllable()
    {
        const Theme theme{Scheme::Light};
        SearchField field(theme, u"찾기"_s, u"Ctrl+K"_s);
        QSignalSpy spy(&field, &SearchField::searched);
        compose(&field, u"하"_s);
        QCOMPARE(spy.last().at(0).toString(), u"하"_s);
        compose(&field, u"한"_s);
        QCOMPARE(spy.last().at(0).toString(), u"한"_s);
        commitText(&field, u"한"_s);
        QCOMPARE(field.text(), u"한"_s);
        QCOMPARE(spy.count(), 2); // the committed syllable is what was told already
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
