// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quicknotes.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/notepanel.h"
#include "ui/widgets/composition.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestNotePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;
    Assessment m_assessment;

    clients::QuickNote note(const QString &said)
    {
        clients::QuickNote made;
        made.client = m_it->client;
        made.noted = m_it->clock.nowUtc();
        made.said = said;
        if (!m_it->workspace->edit("Write quick note", [&] { return m_it->workspace->clients().put(made); }))
            qFatal("no note");
        return made;
    }
    NotePanel *notes() const { return m_it->page->findChild<NotePanel *>(); }

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

    void standsBesideTheFormOnlyWhileSomethingWaits()
    {
        QVERIFY(!notes()->isVisible());
        note(u"검사 기록은 종이"_s);
        QVERIFY(notes()->isVisible());
        QVERIFY(m_it->find<QLabel>("quickNote0")->text().contains(u"09:00"));
        QVERIFY(m_it->find<QLabel>("quickNote0")->text().contains(u"검사 기록은 종이"));
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(!notes()->isVisible());
    }

    void aNoteIsPutToTheItemInFocus()
    {
        note(u"검사 기록은 종이"_s);
        QTest::keyClick(m_it->panel(), Qt::Key_3);
        QTest::keyClick(m_it->panel(), Qt::Key_Down);
        QTest::keyClick(m_it->panel(), Qt::Key_Down);
        auto *put = m_it->find<QPushButton>("assignNote0");
        QVERIFY(put->text().contains(u"1.3"));
        QVERIFY(put->accessibleName().contains(u"검사 기록은 종이"));
        put->setFocus();
        QTest::keyClick(put, Qt::Key_Space);
        QCOMPARE(m_it->answer(m_assessment, u"process_3"_s).note, u"[2026-03-04 09:00] 검사 기록은 종이"_s);
        QVERIFY(!notes()->isVisible());
        QCOMPARE(m_it->panel()->itemKey(), u"process_3"_s);
        CHECK_OK(m_it->workspace->undo()); // one
        QVERIFY(m_it->answer(m_assessment, u"process_3"_s).note.isEmpty());
        QVERIFY(notes()->isVisible());
        QCOMPARE(m_it->answer(m_assessment, u"process_1"_s).level, 3);
    }

    void whatIsBeingTypedInTheNoteStays()
    {
        note(u"표준서 있음"_s);
        QTest::keyClick(m_it->panel(), Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), u"first"_s);
        QTest::mouseClick(m_it->find<QPushButton>("assignNote0"), Qt::LeftButton);
        QCOMPARE(m_it->answer(m_assessment, u"process_1"_s).note, u"first\n[2026-03-04 09:00] 표준서 있음"_s);
    }

    void aNoteCanBeTakenAway()
    {
        note(u"잘못 적음"_s);
        QTest::mouseClick(m_it->find<QPushButton>("removeNote0"), Qt::LeftButton);
        QVERIFY(!notes()->isVisible());
        QVERIFY(m_it->workspace->clients().of<clients::QuickNote>(m_it->client)->empty());
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(notes()->isVisible());
    }

    void aFrozenAssessmentTakesNone()
    {
        note(u"늦은 메모"_s);
        QTest::keyClick(m_it->panel(), Qt::Key_3);
        CHECK_OK(m_it->workspace->edit("Freeze assessment", [&] { return m_it->store().freeze(m_assessment.id, u"김지원"_s); }));
        QVERIFY(!m_it->find<QPushButton>("assignNote0")->isEnabled());
        QVERIFY(m_it->find<QPushButton>("removeNote0")->isEnabled());
    }
};

QTEST_MAIN(TestNotePanel)
#include "tst_notepanel.moc"
