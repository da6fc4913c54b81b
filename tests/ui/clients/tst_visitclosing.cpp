// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/signedvisit.h"
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/signaturepad.h"
#include "ui/clients/visitclosing.h"
#include "ui/widgets/tonetext.h"
#include "ui/widgets/valueedits.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

class TestVisitClosing : public QObject
{
    Q_OBJECT

    struct Open : test::ClientFixture
    {
        Open()
        {
            QuickNote note;
            note.noted = clock.nowUtc();
            note.said = u"검사 기록은 종이"_s;
            put(note);
            DataRequest request;
            request.what = u"설비 로그 3개월"_s;
            request.due = QDate(2026, 3, 11);
            put(request);
            assessment = workspace->edit("Begin assessment", [&] { return workspace->assessments().begin(client, u"quick"_s, diagnosis::Round::T0); }).value();
            clock.advance(95 * 60'000);
        }
        void show()
        {
            dialog.reset(VisitClosingDialog::make(context(), client, nullptr));
            dialog->show();
            (void)QTest::qWaitForWindowActive(dialog.get());
        }
        template<class T>
        T *find(const char *name)
        {
            T *found = dialog->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        void sign()
        {
            press("closing.sign");
            auto *pad = dialog->findChild<SignatureDialog *>();
            auto *sheet = pad->findChild<SignaturePad *>();
            QTest::mousePress(sheet, Qt::LeftButton, {}, {20, 20});
            QTest::mouseMove(sheet, {80, 40});
            QTest::mouseRelease(sheet, Qt::LeftButton, {}, {80, 40});
            QTest::mouseClick(pad->findChild<QPushButton *>(u"signature.done"_s), Qt::LeftButton);
        }

        diagnosis::Assessment assessment;
        std::unique_ptr<VisitClosingDialog> dialog;
    };

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void showsWhatStandsOpen()
    {
        Open f;
        f.show();
        QCOMPARE(f.find<QListWidget>("closing.items")->count(), 18);
        QVERIFY(f.find<QListWidget>("closing.requests")->item(0)->text().contains(u"설비 로그 3개월"));
        QVERIFY(f.find<QListWidget>("closing.notes")->item(0)->text().contains(u"09:00"));
        QCOMPARE(f.find<QLineEdit>("closing.start")->text(), u"09:00"_s);
        QCOMPARE(f.find<QLineEdit>("closing.end")->text(), u"10:35"_s);
    }

    void writesItAllAtOnce()
    {
        Open f;
        f.show();
        const QSignalSpy closed(f.dialog.get(), &VisitClosingDialog::visitClosed);
        QTest::keyClicks(f.find<QLineEdit>("closing.people"), u"Lee, Park"_s);
        test::typeText(f.find<QPlainTextEdit>("closing.said"), u"현장 확인"_s);
        auto *next = f.find<widgets::DateEdit>("closing.next");
        next->setFocus();
        QTest::keyClicks(next, u"3/18"_s); // typed freely, read when it is left
        const qint64 edits = *f.workspace->journal().size();
        test::compose(f.find<QPlainTextEdit>("closing.agreed"), u"합"_s);
        f.find<QPlainTextEdit>("closing.agreed")->setFocus();
        test::compose(f.find<QPlainTextEdit>("closing.agreed"), u"합의"_s);
        f.press("closing.done");
        QVERIFY(f.prompter.errors.isEmpty());
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.front().front().toBool(), true);
        QVERIFY(!f.dialog->isVisible());
        QCOMPARE(*f.workspace->journal().size(), edits + 1);
        const Visit visit = f.all<Visit>().front();
        QCOMPARE(visit.said, u"현장 확인\n[2026-03-04 09:00] 검사 기록은 종이"_s);
        QCOMPARE(visit.agreed, u"합의"_s);
        QCOMPARE(visit.ends, f.clock.nowUtc());
        QCOMPARE(f.workspace->clients().people(visit.id)->size(), size_t(2));
        QCOMPARE(f.workspace->clients().actions(visit.id)->front().due, QDate(2026, 3, 18));
        QCOMPARE(f.workspace->cases().get(f.caseId)->nextDue, QDate(2026, 3, 18));
        QVERIFY(f.all<QuickNote>().empty());
        CHECK_OK(f.workspace->undo());
        QVERIFY(f.all<Visit>().empty());
        QCOMPARE(f.all<QuickNote>().size(), size_t(1));
    }

    void aNoteWithoutItsTickGoesOnWaiting()
    {
        Open f;
        f.show();
        auto *notes = f.find<QListWidget>("closing.notes");
        notes->setFocus();
        notes->setCurrentRow(0);
        QTest::keyClick(notes, Qt::Key_Space);
        f.find<QCheckBox>("closing.withLog")->click();
        const QSignalSpy closed(f.dialog.get(), &VisitClosingDialog::visitClosed);
        f.press("closing.done");
        QCOMPARE(closed.front().front().toBool(), false);
        QCOMPARE(f.all<QuickNote>().size(), size_t(1));
        QCOMPARE(f.all<Visit>().front().said, QString());
    }

    void aSignatureStandsForWhatIsWritten()
    {
        Open f;
        f.show();
        f.sign();
        QVERIFY(!f.find<widgets::ToneText>("closing.outdated")->isVisible());
        f.press("closing.done");
        const Visit visit = f.all<Visit>().front();
        QVERIFY(!visit.signature.isEmpty());
        QVERIFY(!isChangedSinceSigned(visit, *f.workspace->clients().people(visit.id), *f.workspace->clients().actions(visit.id)));
    }

    void saysWhenWordsChangedAfterTheSignature()
    {
        Open f;
        f.show();
        f.sign();
        test::typeText(f.find<QPlainTextEdit>("closing.said"), u"나중에 더함"_s);
        QVERIFY(f.find<widgets::ToneText>("closing.outdated")->isVisible());
        f.sign();
        QVERIFY(!f.find<widgets::ToneText>("closing.outdated")->isVisible());
    }

    void goesToTheOpenItem()
    {
        Open f;
        f.show();
        std::optional<widgets::Target> wanted;
        connect(f.dialog.get(), &VisitClosingDialog::openRequested, this, [&](const widgets::Target &target) { wanted = target; });
        auto *items = f.find<QListWidget>("closing.items");
        items->setFocus();
        items->setCurrentRow(2);
        QTest::keyClick(items, Qt::Key_Return);
        QVERIFY(wanted);
        const auto &target = std::get<widgets::ClientTarget>(*wanted);
        QCOMPARE(target.tab, widgets::stageTab(Stage::Diagnosis));
        QCOMPARE(target.place.value(u"assessment"_s).toString(), f.assessment.id.toString());
        QVERIFY(!target.place.value(u"item"_s).toString().isEmpty());
        QVERIFY(f.all<Visit>().empty()); // nothing was written
    }

    void refusesAnEndBeforeTheStart()
    {
        Open f;
        f.show();
        auto *end = f.find<QLineEdit>("closing.end");
        end->setText(u"08:10"_s);
        f.press("closing.done");
        QCOMPARE(f.prompter.errors.size(), 1);
        QVERIFY(f.dialog->isVisible()); // everything typed is still there
        QVERIFY(f.all<Visit>().empty());
    }
};

QTEST_MAIN(TestVisitClosing)
#include "tst_visitclosing.moc"
