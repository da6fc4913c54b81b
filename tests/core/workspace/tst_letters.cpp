// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"
#include "core/workspace/check.h"
#include "core/workspace/clienthistory.h"
#include "core/workspace/kindsnapshots.h"
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

struct Register
{
    Register()
    {
        workspace = std::move(*Workspace::create(folder.filePath(u"센터.axw"_s), {u"김지원"_s, {}}, clock));
        client = company(u"(주)한빛물류"_s);
        file = workspace->edit("Open case", [&] { return workspace->cases().open(client, u"검사 자동화"_s, {}); }).value();
    }
    ClientId company(const QString &name)
    {
        Client one;
        one.name = name;
        one.owner = u"박서준"_s;
        return workspace->edit("Add client", [&] { return workspace->clients().add(one); }).value();
    }
    Letter letter(const QString &subject) const
    {
        Letter made;
        made.client = client;
        made.caseFile = file.id;
        made.date = clock.today();
        made.subject = subject;
        return made;
    }
    Result<LetterId> add(const Letter &made)
    {
        return workspace->edit("Add letter", [&] { return addLetter(workspace->database(), made, 2026, workspace->deviceLetter()); });
    }
    Letter stored(LetterId id) { return workspace->clients().find<Letter>(id).value().value(); }

    test::FakeClock clock; // Wednesday 4 March 2026
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    ClientId client;
    CaseFile file;
};

} // namespace

class TestLetterRegister : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void outgoingLettersAreNumberedInARow()
    {
        Register it;
        const auto first = it.add(it.letter(u"협약 체결 요청"_s));
        CHECK_OK(first);
        QCOMPARE(it.stored(*first).number, u"AX센터-2026-0001"_s);
        Letter incoming = it.letter(u"회신"_s);
        incoming.direction = LetterDirection::Incoming;
        const auto second = it.add(incoming);
        CHECK_OK(second);
        QCOMPARE(it.stored(*second).number, QString()); // whoever wrote it gave it one, or none
        const auto third = it.add(it.letter(u"점검 요청"_s));
        CHECK_OK(third);
        QCOMPARE(it.stored(*third).number, u"AX센터-2026-0002"_s);
        QCOMPARE(*proposedLetterNumber(it.workspace->database(), 2027, {}), u"AX센터-2027-0001"_s);
    }

    void everyChangeIsRecordedByFieldAndTakenBack()
    {
        Register it;
        const LetterId id = *it.add(it.letter(u"협약 체결 요청"_s));
        Letter changed = it.stored(id);
        changed.replyDue = QDate(2026, 3, 10);
        CHECK_OK(it.workspace->edit("Change letter", [&] { return changeLetter(it.workspace->database(), changed); }));
        const auto entries = it.workspace->journal().entries(1);
        CHECK_OK(entries);
        const journal::RowChange &change = entries->front().changes.front();
        QCOMPARE(change.table, 17);
        QCOMPARE(change.fields.size(), 1u); // only the field that changed: two people may change two fields
        QCOMPARE(change.fields.front().column, 10);
        CHECK_OK(it.workspace->undo());
        QCOMPARE(it.stored(id).replyDue, QDate());
        CHECK_OK(it.workspace->redo());
        QCOMPARE(it.stored(id).replyDue, QDate(2026, 3, 10));
        CHECK_OK(it.workspace->edit("Remove letter", [&] { return removeLetter(it.workspace->database(), id); }));
        CHECK_OK(it.workspace->undo());
        QCOMPARE(it.stored(id).subject, u"협약 체결 요청"_s);
        const auto problems = check(*it.workspace);
        CHECK_OK(problems);
        QVERIFY(problems->empty());
    }

    void whatCannotBeIsRefused()
    {
        Register it;
        CHECK_FAILS(it.add(it.letter(u"  "_s)), Error::Kind::Invalid);
        Letter early = it.letter(u"요청"_s);
        early.replied = early.date.addDays(-1);
        CHECK_FAILS(it.add(early), Error::Kind::Invalid);
        Letter foreign = it.letter(u"요청"_s);
        foreign.client = it.company(u"다온건설"_s);
        CHECK_FAILS(it.add(foreign), Error::Kind::Invalid); // the case is the first company's
        QCOMPARE(letterLines(it.workspace->database())->size(), 0u);
    }

    void aLineSaysWhomItBelongsTo()
    {
        Register it;
        Letter own = it.letter(u"센터 공문"_s);
        own.client = {};
        own.caseFile = {};
        own.owner = u"이수민"_s;
        CHECK_OK(it.add(own));
        it.clock.advance(86'400'000);
        CHECK_OK(it.add(it.letter(u"기업 공문"_s)));
        const auto lines = letterLines(it.workspace->database());
        CHECK_OK(lines);
        QCOMPARE(lines->size(), 2u);
        QCOMPARE(lines->front().clientName, u"(주)한빛물류"_s); // the newest first
        QCOMPARE(lines->front().caseNumber, it.file.number);
        QCOMPARE(lines->front().owner, u"박서준"_s);
        QCOMPARE(lines->back().clientName, QString());
        QCOMPARE(lines->back().owner, u"이수민"_s);
        QCOMPARE(letterLines(it.workspace->database(), it.client)->size(), 1u);
    }

    void overdueIsCountedInWorkingDays()
    {
        Register it;
        Letter due = it.letter(u"설 연휴를 지나는 회신"_s);
        due.replyDue = QDate(2026, 2, 27); // Friday; Monday 2 March is a substitute holiday
        CHECK_OK(it.add(due));
        Letter later = it.letter(u"아직 남은 회신"_s);
        later.replyDue = QDate(2026, 3, 20);
        CHECK_OK(it.add(later));
        Letter answered = it.letter(u"회신한 것"_s);
        answered.replyDue = QDate(2026, 3, 5);
        answered.replied = it.clock.today();
        CHECK_OK(it.add(answered));
        const auto waiting = lettersAwaitingReply(it.workspace->database());
        CHECK_OK(waiting);
        QCOMPARE(waiting->size(), 2u);
        QCOMPARE(waiting->front().letter.subject, due.subject);
        const auto records = letterRecords(*it.workspace, {}, it.clock.today());
        CHECK_OK(records);
        for (const report::LetterRecord &record : *records) {
            if (record.line.letter.subject == due.subject)
                QCOMPARE(record.due.workingDays, -2); // Tuesday 3 and Wednesday 4 March
            if (record.line.letter.subject == answered.subject)
                QVERIFY(record.due.state == schedule::DueState::None);
        }
    }

    void aCompanyTakesItsLettersWithIt()
    {
        Register it;
        CHECK_OK(it.add(it.letter(u"기업 공문"_s)));
        CHECK_OK(it.workspace->edit("Remove client", [&] { return it.workspace->clients().remove(it.client); }));
        QCOMPARE(letterLines(it.workspace->database())->size(), 0u);
        CHECK_OK(it.workspace->undo());
        QCOMPARE(letterLines(it.workspace->database())->size(), 1u);
    }

    void theHistoryTellsOfALetterInWords()
    {
        Register it;
        Letter made = it.letter(u"협약 체결 요청"_s);
        CHECK_OK(it.add(made));
        ClientHistory history(*it.workspace, it.client, Language::Korean);
        const auto entries = history.readOn(10);
        CHECK_OK(entries);
        const HistoryChange &change = entries->front().changes.front();
        QCOMPARE(change.kind, u"공문"_s);
        QVERIFY2(change.name.contains(u"협약 체결 요청"_s), qPrintable(change.name));
        bool says = false;
        for (const HistoryField &field : change.fields)
            says = says || (field.label == u"구분" && field.after == u"발신");
        QVERIFY(says);
    }
};

QTEST_GUILESS_MAIN(TestLetterRegister)
#include "tst_letters.moc"
