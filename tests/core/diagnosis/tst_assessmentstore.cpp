// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/assessmentstore.h"

#include "core/diagnosis/builtin.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestAssessmentStore : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ClientId m_client;

    AssessmentStore &store() { return m_workspace->assessments(); }

    Result<Assessment> begin(const QString &form = u"full"_s, Round round = Round::T0)
    {
        return m_workspace->edit("Begin assessment", [&] { return store().begin(m_client, form, round); });
    }
    Result<> answer(AssessmentId id, const QString &item, const Answer &answer, const QString &group = {})
    {
        journal::EditOptions options;
        options.group = group;
        return m_workspace->edit("Answer item", [&] { return store().setAnswer(id, item, answer); }, options);
    }
    Result<> freeze(AssessmentId id)
    {
        return m_workspace->edit("Freeze assessment", [&] { return store().freeze(id, u"김지원"_s); });
    }
    qint64 edits() { return m_workspace->journal().size().value_or(-1); }
    void reopen()
    {
        m_workspace.reset();
        auto opened = workspace::Workspace::open(m_place->filePath(u"진단.axw"_s), workspace::Access::Write, m_clock);
        CHECK_OK(opened);
        m_workspace = std::move(*opened);
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = workspace::Workspace::create(m_place->filePath(u"진단.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        const auto added = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        CHECK_OK(added);
        m_client = *added;
    }
    void cleanup() { m_workspace.reset(); }

    void answersAreThereAfterReopening()
    {
        const auto assessment = begin();
        CHECK_OK(assessment);
        Answer noted = Answer::ofLevel(3, Evidence::Measured);
        noted.note = u"주문 3건으로 확인"_s;
        CHECK_OK(answer(assessment->id, u"data_3"_s, noted));
        CHECK_OK(answer(assessment->id, u"data_4"_s, Answer::notApplicable()));
        CHECK_OK(answer(assessment->id, u"data_5"_s, Answer::unknown()));
        reopen();
        const auto read = store().assessment(assessment->id);
        CHECK_OK(read);
        QCOMPARE(*read, *assessment);
        QCOMPARE(read->started, QDate(2026, 3, 4));
        QCOMPARE(read->formVersion, builtinForm(u"full")->version);
        QCOMPARE(*store().answers(assessment->id), (Answers{{u"data_3"_s, noted},
                                                            {u"data_4"_s, Answer::notApplicable()},
                                                            {u"data_5"_s, Answer::unknown()}}));
        QCOMPARE(store().scores(*read)->dimension(u"data")->score, std::optional(3.0));
        QCOMPARE(*store().count(), 1);
    }

    void twoLaptopsMeetOnOneRow()
    {
        const auto assessment = begin();
        const AnswerId id = answerId(assessment->id, u"data_3");
        QCOMPARE(answerId(AssessmentId::fromBytes(assessment->id.bytes()), u"data_3"), id);
        QVERIFY(!(answerId(assessment->id, u"data_4") == id));
        QSignalSpy spy(m_workspace.get(), &workspace::Workspace::changed);
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(1)));
        QVERIFY(spy.at(0).at(0).value<journal::Changes>().touches("answer", id.uuid()));
    }

    void anAnswerIsOneEditAndTheSameAgainIsNone()
    {
        const auto assessment = begin();
        const qint64 before = edits();
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(answer(assessment->id, u"data_4"_s, Answer()));
        QCOMPARE(edits(), before + 1);
        CHECK_OK(m_workspace->undo());
        QVERIFY(store().answers(assessment->id)->isEmpty());
        CHECK_OK(m_workspace->redo());
        QCOMPARE(store().answers(assessment->id)->value(u"data_3"_s), Answer::ofLevel(2));
    }

    void clearingAnAnswerTakesItBack()
    {
        const auto assessment = begin();
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer()));
        QVERIFY(store().answers(assessment->id)->isEmpty());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(store().answers(assessment->id)->value(u"data_3"_s), Answer::ofLevel(2));
    }

    void typingANoteIsOneStepOfUndo()
    {
        const auto assessment = begin();
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        for (const QString &note : {u"주"_s, u"주문"_s, u"주문 3건"_s}) {
            Answer noted = Answer::ofLevel(2);
            noted.note = note;
            CHECK_OK(answer(assessment->id, u"data_3"_s, noted, u"note/1"_s));
            m_clock.advance(1000);
        }
        CHECK_OK(m_workspace->undo());
        QCOMPARE(store().answers(assessment->id)->value(u"data_3"_s), Answer::ofLevel(2));
    }

    void refusesWhatTheFormDoesNotHave()
    {
        const auto assessment = begin(u"quick"_s);
        CHECK_FAILS(answer(assessment->id, u"process_2"_s, Answer::ofLevel(2)), Error::Kind::NotFound);
        CHECK_FAILS(answer(AssessmentId::create(), u"process_1"_s, Answer::ofLevel(2)), Error::Kind::NotFound);
        CHECK_FAILS(begin(u"정밀"_s), Error::Kind::NotFound);
        const auto nobody = m_workspace->edit("Begin assessment", [&] { return store().begin(ClientId::create(), u"full"_s, Round::T0); });
        CHECK_FAILS(nobody, Error::Kind::NotFound);
    }

    void manyAnswersAreAllOrNothing()
    {
        const auto assessment = begin();
        const auto set = m_workspace->edit("Answer items", [&] {
            return store().setAnswers(assessment->id, {{u"data_1"_s, Answer::ofLevel(1)}, {u"nothing_1"_s, Answer::ofLevel(1)}});
        });
        CHECK_FAILS(set, Error::Kind::NotFound);
        QVERIFY(store().answers(assessment->id)->isEmpty());
    }

    void oneOpenAssessmentOfAFormAndRound()
    {
        const auto first = begin();
        CHECK_FAILS(begin(), Error::Kind::Invalid);
        CHECK_OK(begin(u"quick"_s));
        CHECK_OK(begin(u"full"_s, Round::T1));
        QCOMPARE((*store().newest(m_client, u"full"_s, Round::T0))->id, first->id);
        QVERIFY(!*store().newest(m_client, u"full"_s, Round::T2));
        const auto all = store().ofClient(m_client);
        CHECK_OK(all);
        QCOMPARE(int(all->size()), 3);
        QCOMPARE(all->front().round, Round::T1);
        QVERIFY(store().ofClient(ClientId::create())->empty());
    }

    void aFrozenOneIsNotWritten()
    {
        const auto assessment = begin();
        CHECK_FAILS(freeze(assessment->id), Error::Kind::Invalid); // nothing answered
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(freeze(assessment->id));
        const auto frozen = store().assessment(assessment->id);
        QCOMPARE(frozen->frozenBy, u"김지원"_s);
        QCOMPARE(frozen->frozenAt, m_clock.nowUtc());
        CHECK_FAILS(answer(assessment->id, u"data_3"_s, Answer::ofLevel(4)), Error::Kind::ReadOnly);
        CHECK_FAILS(freeze(assessment->id), Error::Kind::ReadOnly);
        const auto off = m_workspace->edit("Choose dimensions", [&] { return store().setDimensionsOff(assessment->id, {u"people"_s}); });
        CHECK_FAILS(off, Error::Kind::ReadOnly);
        const auto removed = m_workspace->edit("Remove assessment", [&] { return store().remove(assessment->id); });
        CHECK_FAILS(removed, Error::Kind::ReadOnly);
        QVERIFY2(removed.error().sentence.contains(u"2026-03-04"), qPrintable(removed.error().sentence));
        QCOMPARE(store().answers(assessment->id)->value(u"data_3"_s), Answer::ofLevel(2));
        CHECK_OK(m_workspace->undo());
        QVERIFY(!store().assessment(assessment->id)->isFrozen());
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(4)));
    }

    void theNextRoundBeginsAfterAFrozenOne()
    {
        const auto first = begin();
        CHECK_OK(answer(first->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(freeze(first->id));
        CHECK_OK(begin()); // a second T0, as when a first one was frozen by mistake
        QCOMPARE(*store().count(), 2);
    }

    void dimensionsAreSwitchedOff()
    {
        const auto assessment = begin();
        CHECK_OK(m_workspace->edit("Choose dimensions", [&] { return store().setDimensionsOff(assessment->id, {u"people"_s, u"governance"_s}); }));
        const auto read = store().assessment(assessment->id);
        QCOMPARE(read->switchedOff, u"governance,people"_s);
        QCOMPARE(read->dimensionsOff(), (SwitchedOff{u"people"_s, u"governance"_s}));
        QVERIFY(store().scores(*read)->dimension(u"people")->switchedOff);
    }

    void removingTakesTheAnswersToo()
    {
        const auto assessment = begin();
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(m_workspace->edit("Remove assessment", [&] { return store().remove(assessment->id); }));
        CHECK_FAILS(store().assessment(assessment->id), Error::Kind::NotFound);
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM answer"), 0);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(store().answers(assessment->id)->value(u"data_3"_s), Answer::ofLevel(2));
    }

    void aCarriedFormIsKeptOnceItIsUsed()
    {
        auto &forms = m_workspace->forms();
        const auto newest = forms.newest(u"oairi"_s);
        CHECK_OK(newest);
        QVERIFY(newest->has_value());
        QVERIFY(FormStore::isCarried((*newest)->id));
        const auto rows = [&] { return m_workspace->database().count("SELECT count(*) FROM form").value(); };
        QCOMPARE(rows(), 0);
        QCOMPARE(forms.workbook((*newest)->id).value(), builtinWorkbook(u"oairi").value());

        const auto begun = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"oairi"_s, Round::T0); });
        CHECK_OK(begun);
        QCOMPARE(rows(), 1);
        QCOMPARE(begun->formRecord, (*newest)->id);
        QCOMPARE(forms.newest(u"oairi"_s)->value().id, (*newest)->id);
        const auto all = forms.all();
        CHECK_OK(all);
        QCOMPARE(std::count_if(all->begin(), all->end(), [](const FormRecord &each) { return each.key == u"oairi"; }), 1);

        // The framework's points: its third level of five is the middle of our scale.
        const auto filled = m_workspace->edit("Fill", [&]() -> Result<> {
            AXW_TRY_ASSIGN(filling, m_workspace->assessments().fill(begun->id, u"ko"_s, {}));
            for (int item = 1; item <= 15; ++item)
                AXW_TRY(m_workspace->assessments().setValue(*filling, *filling->placeOf({u"oairi_%1"_s.arg(item), {}}), item == 1 ? u"L4"_s : u"L2"_s));
            return {};
        });
        CHECK_OK(filled);
        const auto scores = m_workspace->assessments().scores(*begun);
        CHECK_OK(scores);
        QCOMPARE(scores->dimensions.size(), size_t(5));
        QCOMPARE(scores->dimension(u"ethics")->score.value(), 2.5);
        QCOMPARE(scores->dimension(u"leadership")->score.value(), 3.0);
        QVERIFY(qAbs(*scores->overall - (5 * 3.0 + 10 * 2.5) / 15) < 1e-9); // every question counts alike
        QCOMPARE(scores->coverage.share(), 1.0);

        CHECK_FAILS(m_workspace->edit("Remove", [&] { return forms.remove(begun->formRecord); }), Error::Kind::Invalid);
        CHECK_OK(m_workspace->undo());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(rows(), 0);
        CHECK_OK(m_workspace->redo());
        QCOMPARE(rows(), 1);
    }

    void theGateKnowsTheAssessment()
    {
        const auto file = m_workspace->edit("Open case", [&] { return m_workspace->cases().open(m_client, u"출고 오류"_s, u"김지원"_s); });
        CHECK_OK(file);
        QVERIFY(!m_workspace->gateFacts(*file)->hasAssessment);
        const auto assessment = begin(u"quick"_s);
        CHECK_OK(answer(assessment->id, u"data_3"_s, Answer::ofLevel(2)));
        CHECK_OK(freeze(assessment->id));
        const auto facts = m_workspace->gateFacts(*file);
        CHECK_OK(facts);
        QVERIFY(facts->hasAssessment);
        QVERIFY(facts->assessmentFrozen);
        QCOMPARE(facts->coverage, 1 / 18.0);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentStore)
#include "tst_assessmentstore.moc"
