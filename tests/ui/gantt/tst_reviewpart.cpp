// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewtrail.h"
#include "tests/ui/gantt/sidefixture.h"

#include <QCheckBox>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestReviewPart : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    poc::Review standing() { return m_it->plan().poc.review; }
    std::vector<poc::PlanComment> comments() { return *m_it->workspace->planReview().comments(m_it->poc); }
    void write(const QString &text)
    {
        m_it->find<widgets::NoteEdit>("review.words")->setPlainText(text);
        QVERIFY(m_it->press("review.send"));
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
    }
    void cleanup() { m_it.reset(); }

    void aPlanIsHandedInAndTakenBack()
    {
        m_it->open(SideTopic::Review);
        QVERIFY(!m_it->find<QPushButton>("strip.takeBack"));
        QVERIFY(m_it->press("review.submit"));
        QCOMPARE(standing(), poc::Review::Submitted);
        // Who, and since when, wherever the plan is looked at.
        QVERIFY2(m_it->words("review.standing").contains(u"김지원"_s), qPrintable(m_it->words("review.standing")));
        QVERIFY(m_it->words("review.standing").contains(u"2026"_s));
        QVERIFY(m_it->find<QPushButton>("strip.takeBack"));
        QVERIFY(!m_it->find<QPushButton>("review.submit"));
        m_it->trigger("longer");
        QCOMPARE(m_it->task(0).duration, 3 * 480); // locked
        m_it->prompter.errors.clear();
        QVERIFY(m_it->press("strip.takeBack"));
        QCOMPARE(standing(), poc::Review::Draft);
        QVERIFY(!m_it->find<QPushButton>("strip.takeBack"));
        m_it->trigger("longer");
        QCOMPARE(m_it->task(0).duration, 4 * 480);
    }

    void theTrailKnowsWhoHandedItIn()
    {
        m_it->open(SideTopic::Review);
        QVERIFY(!*workspace::lastSubmission(*m_it->workspace, m_it->poc));
        QVERIFY(m_it->press("review.submit"));
        m_it->workspace->setPerson(u"박다른"_s);
        QVERIFY(m_it->press("review.takeBack"));
        m_it->clock.advance(3600 * 1000);
        QVERIFY(m_it->press("review.submit"));
        const auto last = workspace::lastSubmission(*m_it->workspace, m_it->poc);
        CHECK_OK(last);
        QVERIFY(*last);
        QCOMPARE((*last)->person, u"박다른"_s);
        QVERIFY(!*workspace::lastSubmission(*m_it->workspace, m_it->addPoc(u"다른 PoC"_s)));
    }

    void anotherPersonAccepts()
    {
        m_it->open(SideTopic::Review);
        QVERIFY(m_it->press("review.submit"));
        m_it->workspace->setPerson(u"이검토"_s);
        m_it->prompter.texts = {u"승인 계획"_s};
        QVERIFY(m_it->press("review.accept"));
        QCOMPARE(standing(), poc::Review::Accepted);
        QCOMPARE(m_it->plan().poc.reviewer, u"이검토"_s);
        QVERIFY(m_it->words("review.standing").contains(u"이검토"_s));
        QCOMPARE(m_it->workspace->planReview().baselines(m_it->poc)->front().name, u"승인 계획"_s);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(standing(), poc::Review::Submitted);
        QVERIFY(m_it->workspace->planReview().baselines(m_it->poc)->empty());
    }

    void orSendsBackWithWords()
    {
        m_it->open(SideTopic::Review);
        QVERIFY(m_it->press("review.submit"));
        m_it->workspace->setPerson(u"이검토"_s);
        QVERIFY(m_it->press("review.sendBack")); // without words nothing happens
        QCOMPARE(standing(), poc::Review::Submitted);
        m_it->prompter.texts = {u"시험 기간이 너무 짧습니다."_s};
        QVERIFY(m_it->press("review.sendBack"));
        QCOMPARE(standing(), poc::Review::Returned);
        QCOMPARE(comments().size(), 1u);
        QVERIFY(m_it->find<QPushButton>("strip.open")); // whoever planned it sees it at once
        QVERIFY(!m_it->find<QPushButton>("strip.takeBack"));
        m_it->side()->setOpen(false);
        QVERIFY(m_it->press("strip.open"));
        QCOMPARE(m_it->side()->topic(), SideTopic::Review);
        QVERIFY(m_it->press("review.submit"));
        QCOMPARE(standing(), poc::Review::Submitted);
    }

    void commentsAreAboutThePlanOrATask()
    {
        m_it->open(SideTopic::Review, 1);
        m_it->pick("review.about", QString());
        write(u"전체 일정이 빠듯합니다."_s);
        QVERIFY(m_it->pick("review.about", m_it->task(1).id.toString()));
        write(u"외주 일정을 확인하세요."_s);
        QCOMPARE(comments().size(), 2u);
        QVERIFY(comments()[0].task.isNull());
        QCOMPARE(comments()[1].task, m_it->task(1).id);
        QVERIFY(m_it->find<widgets::NoteEdit>("review.words")->toPlainText().isEmpty());
        write(u"  "_s);
        QCOMPARE(m_it->prompter.errors.size(), 1);
        // Also of a plan that is locked.
        QVERIFY(m_it->press("review.submit"));
        write(u"확인했습니다."_s);
        QCOMPARE(comments().size(), 3u);
    }

    void commentsAreSettledAndDeleted()
    {
        m_it->open(SideTopic::Review);
        write(u"먼저 확인"_s);
        QVERIFY(m_it->press("comment.settled"));
        QVERIFY(comments()[0].settled);
        QVERIFY(!m_it->find<QWidget>("comment"));
        m_it->find<QCheckBox>("review.withSettled")->setChecked(true);
        QVERIFY(m_it->find<QWidget>("comment"));
        m_it->workspace->setPerson(u"박다른"_s);
        m_it->workspace->refresh();
        m_it->find<QCheckBox>("review.withSettled")->setChecked(false);
        m_it->find<QCheckBox>("review.withSettled")->setChecked(true);
        QVERIFY(!m_it->find<QPushButton>("comment.remove")); // its writer's alone
        m_it->workspace->setPerson(u"김지원"_s);
        m_it->find<QCheckBox>("review.withSettled")->setChecked(false);
        m_it->find<QCheckBox>("review.withSettled")->setChecked(true);
        QVERIFY(m_it->press("comment.remove"));
        QVERIFY(comments().empty());
    }
};

QTEST_MAIN(TestReviewPart)
#include "tst_reviewpart.moc"
