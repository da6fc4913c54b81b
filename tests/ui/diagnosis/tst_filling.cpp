// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/dimensionview.h"
#include "ui/diagnosis/itemline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <QDragEnterEvent>
#include <QDropEvent>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestFilling : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;
    Assessment m_assessment;

    Answer answer(const QString &item) { return m_it->answer(m_assessment, item); }
    QString item() { return m_it->panel()->itemKey(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_it->panel(), key, modifiers); }
    /// A letter that the keyboard sends as it is, as in Hangul with the input method switched off.
    void pressText(const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_it->panel(), &event);
    }

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
        m_assessment = m_it->begin();
        m_it->show();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void opensAtTheFirstItem()
    {
        QCOMPARE(item(), u"process_1"_s);
        QTRY_COMPARE(QApplication::focusWidget(), m_it->panel());
        QVERIFY(!m_it->panel()->testAttribute(Qt::WA_InputMethodEnabled));
    }

    void keysAnswer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        for (int level = 0; level < levelCount; ++level)
            QTest::addRow("%d", level) << QString::number(level) << QString::number(level);
        QTest::newRow("n") << u"n"_s << u"na"_s;
        QTest::newRow("u") << u"u"_s << u"unknown"_s;
        QTest::newRow("hangul n") << u"ㅜ"_s << u"na"_s;
        QTest::newRow("hangul u") << u"ㅕ"_s << u"unknown"_s;
        QTest::newRow("six is nothing") << u"6"_s << QString();
    }
    void keysAnswer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        if (typed.front().unicode() < 128)
            QTest::keyClick(m_it->panel(), typed.front().toLatin1());
        else
            pressText(typed);
        QCOMPARE(markCode(answer(u"process_1"_s)), code);
        QCOMPARE(item(), u"process_1"_s); // evidence and note come next
    }

    void everyAnswerIsOneSavedEdit()
    {
        const qint64 before = *m_it->workspace->journal().size();
        press(Qt::Key_3);
        press(Qt::Key_3);
        press(Qt::Key_E);
        QCOMPARE(*m_it->workspace->journal().size(), before + 2);
        QCOMPARE(answer(u"process_1"_s), Answer::ofLevel(3, Evidence::Shown));
    }

    void evidenceGoesRound()
    {
        press(Qt::Key_3);
        for (const Evidence wanted : {Evidence::Shown, Evidence::Measured, Evidence::Stated}) {
            pressText(u"ㄷ"_s);
            QCOMPARE(answer(u"process_1"_s).evidence, wanted);
        }
    }

    void backspaceTakesTheAnswerAway()
    {
        press(Qt::Key_3);
        press(Qt::Key_Backspace);
        QCOMPARE(answer(u"process_1"_s), Answer());
    }

    void clickingAMarkerAnswers()
    {
        auto *target = m_it->panel()->findChild<LevelTarget *>(u"level4"_s);
        QVERIFY(target->height() >= 44);
        QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(target->width() - 5, 5));
        QCOMPARE(answer(u"process_1"_s), Answer::ofLevel(4));
        QVERIFY(target->isChecked());
        QTest::mouseClick(m_it->panel()->findChild<MarkTarget *>(u"notApplicable"_s), Qt::LeftButton);
        QCOMPARE(answer(u"process_1"_s).mark, Mark::NotApplicable);
        QVERIFY(!target->isChecked());
    }

    void everyMarkerIsAtLeast44High()
    {
        for (int level = 0; level < levelCount; ++level)
            QVERIFY(m_it->panel()->findChild<LevelTarget *>(u"level%1"_s.arg(level))->height() >= 44);
    }

    void arrowsMoveThroughTheForm()
    {
        press(Qt::Key_Up);
        QCOMPARE(item(), u"process_1"_s);
        press(Qt::Key_Down);
        QCOMPARE(item(), u"process_2"_s);
        press(Qt::Key_End);
        QCOMPARE(item(), u"process_6"_s);
        press(Qt::Key_Down);
        QCOMPARE(item(), u"data_1"_s);
        press(Qt::Key_Up);
        QCOMPARE(item(), u"process_6"_s);
        press(Qt::Key_Home);
        QCOMPARE(item(), u"process_1"_s);
        press(Qt::Key_PageDown);
        QCOMPARE(item(), u"data_1"_s);
        QTRY_COMPARE(QApplication::focusWidget(), m_it->panel());
    }

    void nextUnansweredGoesRoundTheForm()
    {
        press(Qt::Key_1);
        press(Qt::Key_Down);
        press(Qt::Key_U); // asked, so not unanswered
        press(Qt::Key_Home);
        auto *next = m_it->page->findChild<QAction *>(u"diagnosis.next"_s);
        next->trigger();
        QCOMPARE(item(), u"process_3"_s);
        press(Qt::Key_PageDown);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_PageDown);
        press(Qt::Key_End);
        QCOMPARE(item(), u"governance_6"_s);
        press(Qt::Key_2);
        next->trigger();
        QCOMPARE(item(), u"process_3"_s);
    }

    void aLineComesIntoFocusWhenPressed()
    {
        QTest::mouseClick(m_it->find<ItemLine>("line_process_4"), Qt::LeftButton);
        QCOMPARE(item(), u"process_4"_s);
        QVERIFY(m_it->find<ItemLine>("line_process_1")->isVisible());
        QVERIFY(!m_it->find<ItemLine>("line_process_4")->isVisible());
        press(Qt::Key_2);
        QCOMPARE(answer(u"process_4"_s), Answer::ofLevel(2));
    }

    void undoTakesTheAnswerBackAndShowsTheItem()
    {
        press(Qt::Key_3);
        press(Qt::Key_PageDown);
        QCOMPARE(item(), u"data_1"_s);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(item(), u"process_1"_s);
        QVERIFY(!m_it->panel()->findChild<LevelTarget *>(u"level3"_s)->isChecked());
        CHECK_OK(m_it->workspace->redo());
        QVERIFY(m_it->panel()->findChild<LevelTarget *>(u"level3"_s)->isChecked());
    }

    void unknownOffersADataRequestWithOneMoreKey()
    {
        press(Qt::Key_U);
        auto *request = m_it->panel()->findChild<QPushButton *>(u"request"_s);
        QVERIFY(request->isVisible());
        QCOMPARE(m_it->workspace->clients().of<clients::DataRequest>(m_it->client)->size(), size_t(0));
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        press(Qt::Key_U);
        const auto requests = m_it->workspace->clients().of<clients::DataRequest>(m_it->client);
        QCOMPARE(requests->size(), size_t(1));
        QCOMPARE(requests->front().item, u"process_1"_s);
        QCOMPARE(requests->front().due, QDate(2026, 3, 11));
        QCOMPARE(told.size(), 1);
        QVERIFY(!request->isEnabled());
        press(Qt::Key_U);
        QCOMPARE(m_it->workspace->clients().of<clients::DataRequest>(m_it->client)->size(), size_t(1));
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(request->isEnabled());
    }

    void aNoteIsWrittenAndSaved()
    {
        press(Qt::Key_3);
        QTest::keyClick(m_it->panel(), '/');
        auto *note = m_it->panel()->findChild<widgets::NoteEdit *>(u"note"_s);
        QTRY_COMPARE(QApplication::focusWidget(), note);
        QTest::keyClicks(note, u"3 orders"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QCOMPARE(answer(u"process_1"_s).note, u"3 orders"_s);
        QCOMPARE(answer(u"process_1"_s).level, 3); // the digit went into the note
        QCOMPARE(QApplication::focusWidget(), m_it->panel());
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(answer(u"process_1"_s), Answer::ofLevel(3));
        QCOMPARE(note->toPlainText(), QString());
    }

    void everyKeyOfANoteIsSavedAndAllAreUndoneTogether()
    {
        press(Qt::Key_3);
        QTest::keyClick(m_it->panel(), '/');
        auto *note = m_it->panel()->findChild<widgets::NoteEdit *>(u"note"_s);
        QTRY_COMPARE(QApplication::focusWidget(), note);
        QString typed;
        for (const char key : {'w', 'm', 's'}) {
            QTest::keyClick(note, key);
            typed += QLatin1Char(key);
            QCoreApplication::processEvents();
            QCOMPARE(answer(u"process_1"_s).note, typed);
        }
        QInputMethodEvent syllables;
        syllables.setCommitString(u"업무"_s);
        QCoreApplication::sendEvent(note, &syllables);
        QCoreApplication::processEvents();
        QCOMPARE(answer(u"process_1"_s).note, u"wms업무"_s);
        QVERIFY(note->hasFocus());
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(answer(u"process_1"_s), Answer::ofLevel(3));
    }

    void aComposingSyllableIsNotLost_data()
    {
        QTest::addColumn<QString>("leave");
        QTest::newRow("escape") << u"escape"_s;
        QTest::newRow("another item") << u"line"_s;
        QTest::newRow("next unanswered") << u"next"_s;
        QTest::newRow("the page is left") << u"page"_s;
    }
    void aComposingSyllableIsNotLost()
    {
        QFETCH(QString, leave);
        QTest::keyClick(m_it->panel(), '/');
        auto *note = m_it->panel()->findChild<widgets::NoteEdit *>(u"note"_s);
        QTRY_COMPARE(QApplication::focusWidget(), note);
        QInputMethodEvent first(u"무"_s, {});
        first.setCommitString(u"업"_s);
        QCoreApplication::sendEvent(note, &first);
        if (leave == u"escape")
            QTest::keyClick(note, Qt::Key_Escape);
        else if (leave == u"line")
            QTest::mouseClick(m_it->find<ItemLine>("line_process_4"), Qt::LeftButton);
        else if (leave == u"next")
            m_it->page->findChild<QAction *>(u"diagnosis.next"_s)->trigger();
        else
            m_it->page->commitPending();
        QCOMPARE(answer(u"process_1"_s).note, u"업무"_s);
        QVERIFY(answer(u"process_2"_s).note.isEmpty());
        QVERIFY(answer(u"process_4"_s).note.isEmpty());
    }

    void droppedFilesBecomeEvidence()
    {
        const QString path = m_it->place.filePath(u"출고 화면.png"_s);
        QImage(8, 8, QImage::Format_RGB32).save(path);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_it->panel(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_it->panel(), &drop);
        const auto files = m_it->workspace->clients().of<clients::Attachment>(m_it->client);
        QCOMPARE(files->size(), size_t(1));
        QCOMPARE(files->front().item, u"process_1"_s);
        QCOMPARE(files->front().subject, m_assessment.id.uuid());
        QCOMPARE(files->front().name, u"출고 화면.png"_s);
        auto *chip = m_it->panel()->findChild<QToolButton *>(u"file0"_s);
        QVERIFY(chip && chip->isVisible());
        chip->click();
        QVERIFY(m_it->workspace->clients().of<clients::Attachment>(m_it->client)->empty());
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->workspace->clients().of<clients::Attachment>(m_it->client)->size(), size_t(1));
    }

    void filesAreAttachedFromTheKeyboardToo()
    {
        const QString path = m_it->place.filePath(u"표준.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1");
        file.close();
        m_it->prompter.files << path;
        auto *attach = m_it->panel()->findChild<QToolButton *>(u"attach"_s);
        QVERIFY(attach->focusPolicy() & Qt::TabFocus);
        attach->click();
        QCOMPARE(m_it->workspace->clients().of<clients::Attachment>(m_it->client)->size(), size_t(1));
    }

    void scoresFollowEveryAnswer()
    {
        auto *coverage = m_it->find<widgets::Chip>("coverage");
        const QString before = coverage->text();
        press(Qt::Key_4);
        press(Qt::Key_Down);
        press(Qt::Key_1);
        QVERIFY(coverage->text() != before);
        QCOMPARE(coverage->text(), u"Coverage 6%"_s);
        QVERIFY(m_it->find<QPushButton>("dimensionScore")->text().contains(u"2.5"));
        QVERIFY(m_it->find<QLabel>("whyText")->text().contains(u"(4×1 + 1×1) ÷ 2"));
        m_it->find<QPushButton>("overallWhy")->click();
        QVERIFY(m_it->find<QLabel>("whyText")->text().contains(u"70%"));
        m_it->find<QPushButton>("dimensionScore")->click();
        QVERIFY(m_it->find<QLabel>("whyText")->text().contains(u"공정 2.5"));
    }

    void theOutlineChoosesADimension()
    {
        QTest::mouseClick(m_it->find<QAbstractButton>("tab_operations"), Qt::LeftButton);
        QCOMPARE(item(), u"operations_1"_s);
        QTRY_COMPARE(QApplication::focusWidget(), m_it->panel());
        m_it->find<QAbstractButton>("tab_operations")->setFocus();
        QTest::keyClick(m_it->find<QAbstractButton>("tab_operations"), Qt::Key_Down);
        QCOMPARE(item(), u"people_1"_s);
        QCOMPARE(QApplication::focusWidget(), m_it->find<QAbstractButton>("tab_people"));
    }

    void aFrozenAssessmentSaysSo()
    {
        press(Qt::Key_3);
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->find<QPushButton>("freeze")->click();
        QVERIFY(m_it->store().assessment(m_assessment.id)->isFrozen());
        QCOMPARE(m_it->store().assessment(m_assessment.id)->frozenBy, u"김지원"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"35"));
        QVERIFY(!m_it->find<QPushButton>("freeze")->isVisible());
        press(Qt::Key_5);
        QCOMPARE(told.size(), 2);
        QCOMPARE(answer(u"process_1"_s), Answer::ofLevel(3));
        CHECK_OK(m_it->workspace->undo());
        press(Qt::Key_5);
        QCOMPARE(answer(u"process_1"_s), Answer::ofLevel(5));
    }

    void everythingHasAName()
    {
        press(Qt::Key_U);
        const auto all = m_it->page->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            const bool named = !each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty();
            if (each->focusPolicy() != Qt::NoFocus && each->isVisible())
                QVERIFY2(named, qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName()));
        }
    }

    void screenReadersHearItemsAnswersAndTheChart()
    {
        const auto heard = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget); };
        QCOMPARE(heard(m_it->panel())->role(), QAccessible::Grouping);
        QVERIFY(heard(m_it->panel())->text(QAccessible::Name).startsWith(u"1.1 "));
        press(Qt::Key_3);
        QVERIFY(heard(m_it->panel())->text(QAccessible::Name).endsWith(u"level 3, evidence E0 Stated"));
        auto *target = m_it->panel()->findChild<LevelTarget *>(u"level3"_s);
        QCOMPARE(heard(target)->role(), QAccessible::RadioButton);
        QVERIFY(heard(target)->state().checked);
        QCOMPARE(heard(m_it->find<QWidget>("radar"))->role(), QAccessible::Chart);
        QVERIFY(heard(m_it->find<QWidget>("radar"))->text(QAccessible::Name).contains(u"공정 3.0"));
        QVERIFY(heard(m_it->find<QWidget>("whyRows"))->text(QAccessible::Name).contains(u"3 × 1.0"));
    }
};

QTEST_MAIN(TestFilling)
#include "tst_filling.moc"
