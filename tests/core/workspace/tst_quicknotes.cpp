// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/signedvisit.h"
#include "core/workspace/clienthistory.h"
#include "core/workspace/quicknotes.h"
#include "core/workspace/visitclosing.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

struct Fixture
{
    Fixture()
    {
        workspace = std::move(*Workspace::create(folder.filePath(u"현장.axw"_s), {u"김지원"_s, {}}, clock));
        Client one;
        one.name = u"(주)한빛물류"_s;
        client = workspace->edit("Add client", [&] { return workspace->clients().add(one); }).value();
        file = workspace->edit("Open case", [&] { return workspace->cases().open(client, u"검사 자동화"_s, u"김지원"_s); }).value();
        assessment = workspace->edit("Begin assessment", [&] { return workspace->assessments().begin(client, u"quick"_s, diagnosis::Round::T0); }).value();
    }
    QuickNote note(const QString &said)
    {
        QuickNote made;
        made.client = client;
        made.noted = clock.nowUtc();
        made.said = said;
        if (!workspace->edit("Write quick note", [&] { return workspace->clients().put(made); }))
            qFatal("no note");
        return made;
    }
    Result<> assign(const QuickNote &which, const QString &item)
    {
        return workspace->edit("Put quick note to item", [&] { return assignNote(*workspace, which.id, assessment.id, {item, {}}); });
    }

    test::FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    ClientId client;
    CaseFile file;
    diagnosis::Assessment assessment;
};

} // namespace

class TestQuickNotes : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void waitUntilTheyArePutSomewhere()
    {
        Fixture f;
        const QuickNote later = f.note(u"검사 기록은 종이"_s);
        f.clock.advance(-5 * minute);
        const QuickNote earlier = f.note(u"서버는 창고에"_s);
        auto waiting = waitingNotes(*f.workspace, f.client);
        CHECK_OK(waiting);
        QCOMPARE(waiting->size(), size_t(2));
        QCOMPARE(waiting->front().said, u"서버는 창고에"_s);

        CHECK_OK(f.assign(later, u"data_2"_s));
        QCOMPARE(f.workspace->assessments().answers(f.assessment.id)->value(u"data_2"_s).note, u"[2026-03-04 09:00] 검사 기록은 종이"_s);
        CHECK_OK(f.assign(earlier, u"data_2"_s));
        QCOMPARE(f.workspace->assessments().answers(f.assessment.id)->value(u"data_2"_s).note,
                 u"[2026-03-04 09:00] 검사 기록은 종이\n[2026-03-04 08:55] 서버는 창고에"_s);
        QVERIFY(waitingNotes(*f.workspace, f.client)->empty());
        QCOMPARE(f.workspace->clients().find<QuickNote>(later.id).value()->item, u"data_2"_s);

        CHECK_OK(f.workspace->undo());
        QCOMPARE(waitingNotes(*f.workspace, f.client)->size(), size_t(1));
        QCOMPARE(f.workspace->assessments().answers(f.assessment.id)->value(u"data_2"_s).note, u"[2026-03-04 09:00] 검사 기록은 종이"_s);
    }

    void keepTheAnswerTheyAreAddedTo()
    {
        Fixture f;
        CHECK_OK(f.workspace->edit("Answer item", [&] {
            return f.workspace->assessments().setAnswer(f.assessment.id, u"data_2"_s, diagnosis::Answer::ofLevel(3, diagnosis::Evidence::Shown));
        }));
        CHECK_OK(f.assign(f.note(u"표준서 확인"_s), u"data_2"_s));
        const diagnosis::Answer answer = f.workspace->assessments().answers(f.assessment.id)->value(u"data_2"_s);
        QCOMPARE(answer.level, 3);
        QCOMPARE(answer.evidence, diagnosis::Evidence::Shown);
    }

    void refuseWhatIsGoneOrFrozen()
    {
        Fixture f;
        const QuickNote note = f.note(u"늦은 메모"_s);
        CHECK_FAILS(f.assign(QuickNote{QuickNoteId::create(), {}, {}, {}, {}, {}}, u"data_2"_s), Error::Kind::NotFound);
        CHECK_FAILS(f.assign(note, u"weather"_s), Error::Kind::NotFound);
        CHECK_OK(f.workspace->edit("Answer item", [&] { return f.workspace->assessments().setAnswer(f.assessment.id, u"data_2"_s, diagnosis::Answer::ofLevel(1)); }));
        CHECK_OK(f.workspace->edit("Freeze assessment", [&] { return f.workspace->assessments().freeze(f.assessment.id, u"김지원"_s); }));
        CHECK_FAILS(f.assign(note, u"data_2"_s), Error::Kind::ReadOnly);
        QCOMPARE(waitingNotes(*f.workspace, f.client)->size(), size_t(1)); // nothing is half done
    }

    void standInTheHistoryInWords()
    {
        Fixture f;
        f.workspace->setLanguage(Language::Korean);
        CHECK_OK(f.assign(f.note(u"바코드는 박스에만"_s), u"data_2"_s));
        const auto entries = ClientHistory(*f.workspace, f.client, Language::Korean).readOn(100).value();
        const HistoryChange &added = entries.at(1).changes.front();
        QCOMPARE(added.kind, u"빠른 메모"_s);
        QCOMPARE(added.name, u"바코드는 박스에만"_s);
    }

    void goWithTheirClient()
    {
        Fixture f;
        f.note(u"메모"_s);
        CHECK_OK(f.workspace->edit("Remove assessment", [&] { return f.workspace->assessments().remove(f.assessment.id); }));
        CHECK_OK(f.workspace->edit("Remove client", [&] { return f.workspace->clients().remove(f.client); }));
        QVERIFY(f.workspace->clients().of<QuickNote>(f.client)->empty());
    }
};

class TestVisitClosing : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void gathersWhatStandsOpen()
    {
        Fixture f;
        CHECK_OK(f.workspace->edit("Answer item", [&] { return f.workspace->assessments().setAnswer(f.assessment.id, u"process_1"_s, diagnosis::Answer::ofLevel(2)); }));
        CHECK_OK(f.workspace->edit("Answer item", [&] { return f.workspace->assessments().setAnswer(f.assessment.id, u"process_3"_s, diagnosis::Answer::unknown()); }));
        DataRequest request;
        request.client = f.client;
        request.what = u"설비 로그 3개월"_s;
        CHECK_OK(f.workspace->edit("Request data", [&] { return f.workspace->clients().put(request); }));
        DataRequest received = request;
        received.id = {};
        received.state = DataRequestState::Received;
        CHECK_OK(f.workspace->edit("Request data", [&] { return f.workspace->clients().put(received); }));
        f.clock.advance(47 * minute);
        f.note(u"검사 기록은 종이"_s);
        f.clock.advance(70 * minute);

        const auto at = visitAtHand(*f.workspace, f.client, Language::Korean);
        CHECK_OK(at);
        QCOMPARE(at->openItems.size(), size_t(17));
        QVERIFY(std::ranges::none_of(at->openItems, [](const OpenItem &item) { return item.item == u"process_1"; }));
        const auto unknown = std::ranges::find(at->openItems, u"process_3"_s, &OpenItem::item);
        QVERIFY(unknown != at->openItems.end() && unknown->unknown);
        QVERIFY(unknown->words.startsWith(u"1.2 "_s));
        QCOMPARE(at->requests.size(), size_t(1));
        QCOMPARE(at->notes.size(), size_t(1));
        QCOMPARE(at->caseFile->id, f.file.id);
        QVERIFY(at->visit.id.isNull());
        QCOMPARE(at->visit.starts, utcOfSeoul({2026, 3, 4}, {9, 30})); // the half hour in which the first note was written
        QCOMPARE(at->visit.ends, f.clock.nowUtc());
    }

    void takesTodaysVisitThatHasNoEnd()
    {
        Fixture f;
        Visit yesterday;
        yesterday.client = f.client;
        yesterday.starts = f.clock.nowUtc().addDays(-1);
        Visit today = yesterday;
        today.starts = f.clock.nowUtc();
        today.place = u"2공장"_s;
        CHECK_OK(f.workspace->edit("Log visit", [&] { return f.workspace->clients().put(yesterday); }));
        CHECK_OK(f.workspace->edit("Log visit", [&] { return f.workspace->clients().put(today); }));
        f.clock.advance(90 * minute);
        const auto at = visitAtHand(*f.workspace, f.client, Language::Korean);
        QCOMPARE(at->visit.id, today.id);
        QCOMPARE(at->visit.place, u"2공장"_s);
        QCOMPARE(at->visit.ends, f.clock.nowUtc());
    }

    void writesEverythingAsOneEdit()
    {
        Fixture f;
        const QuickNote in = f.note(u"검사 기록은 종이"_s);
        const QuickNote kept = f.note(u"다음에 물어볼 것"_s);
        f.clock.advance(125 * minute);
        const auto at = visitAtHand(*f.workspace, f.client, Language::Korean);
        VisitClosing closing;
        closing.visit = at->visit;
        closing.visit.said = u"현장 확인"_s;
        VisitPerson person;
        person.name = u"이도윤"_s;
        closing.newPeople = {person};
        closing.notes = {in};
        closing.nextWhat = u"다음 방문"_s;
        closing.next = QDate(2026, 3, 18);
        const ClosedVisit signedOne = closedVisit(closing);
        // What the pad hands over: a PNG that carries the print in its text.
        const QString print = visitPrint(signedOne.visit, signedOne.people, signedOne.actions);
        const qint64 before = *f.workspace->journal().size();
        const auto closed = f.workspace->edit("Close visit", [&] { return closeVisit(*f.workspace, closing); });
        CHECK_OK(closed);
        QCOMPARE(*f.workspace->journal().size(), before + 1);

        const Visit visit = f.workspace->clients().find<Visit>(*closed).value().value();
        QCOMPARE(visit.said, u"현장 확인\n[2026-03-04 09:00] 검사 기록은 종이"_s);
        QVERIFY(visit.ends.isValid());
        QCOMPARE(f.workspace->clients().people(*closed)->front().name, u"이도윤"_s);
        QCOMPARE(f.workspace->clients().actions(*closed)->front().due, QDate(2026, 3, 18));
        QCOMPARE(visitPrint(visit, *f.workspace->clients().people(*closed), *f.workspace->clients().actions(*closed)), print);
        QCOMPARE(f.workspace->cases().get(f.file.id)->nextDue, QDate(2026, 3, 18));
        QCOMPARE(waitingNotes(*f.workspace, f.client)->front().id, kept.id);

        CHECK_OK(f.workspace->undo());
        QVERIFY(f.workspace->clients().of<Visit>(f.client)->empty());
        QCOMPARE(waitingNotes(*f.workspace, f.client)->size(), size_t(2));
        QVERIFY(!f.workspace->cases().get(f.file.id)->nextDue.isValid());
    }

    void refusesAnEndBeforeTheStart()
    {
        Fixture f;
        VisitClosing closing;
        closing.visit = visitAtHand(*f.workspace, f.client, Language::Korean)->visit;
        closing.visit.ends = closing.visit.starts.addSecs(-60);
        CHECK_FAILS(f.workspace->edit("Close visit", [&] { return closeVisit(*f.workspace, closing); }), Error::Kind::Invalid);
        QVERIFY(f.workspace->clients().of<Visit>(f.client)->empty());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestQuickNotes notes;
    TestVisitClosing closing;
    return QTest::qExec(&notes, argc, argv) + QTest::qExec(&closing, argc, argv);
}
#include "tst_quicknotes.moc"
