// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/clienthistory.h"

#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using Op = journal::RowChange::Op;

namespace {

/// A form as an import reads it.
FormFile formFile(const QString &table)
{
    const QByteArray bytes = test::formBook(table);
    return {u"visit"_s, bytes, forms::readWorkbook(bytes)};
}

} // namespace

class TestClientHistory : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        Fixture()
        {
            workspace = std::move(*Workspace::create(folder.filePath(u"a.axw"_s), {u"김지원"_s, {}}, clock));
            workspace->setLanguage(Language::Korean);
            Client one;
            one.name = u"(주)한빛물류"_s;
            client = workspace->edit("Add client", [&] { return workspace->clients().add(one); }).value();
        }
        template<class T>
        Result<> put(T &row)
        {
            return workspace->edit("Put", [&] { return workspace->clients().put(row); });
        }
        std::vector<HistoryEntry> history(Language language = Language::Korean)
        {
            return ClientHistory(*workspace, client, language).readOn(1000).value();
        }
        test::FakeClock clock;
        QTemporaryDir folder;
        std::unique_ptr<Workspace> workspace;
        ClientId client;
    };

    /// "label: before → after" of every field of an entry.
    static QStringList said(const HistoryEntry &entry)
    {
        QStringList lines;
        for (const HistoryChange &change : entry.changes) {
            for (const HistoryField &field : change.fields)
                lines.append(u"%1: %2 → %3"_s.arg(field.label, field.before, field.after));
        }
        return lines;
    }

private slots:
    void init() { test::failOnWarnings(); }

    void saysWhoChangedWhatFromWhatToWhat()
    {
        Fixture f;
        f.clock.advance(60'000);
        Client changed = f.workspace->clients().get(f.client).value();
        changed.brn = u"1248100998"_s;
        changed.size = CompanySize::Sme;
        changed.sales1 = Won{18'340'000'000};
        changed.founded = QDate(2014, 5, 12);
        f.workspace->setPerson(u"박서준"_s);
        CHECK_OK(f.workspace->edit("Change", [&] { return f.workspace->clients().change(changed); }));
        const auto entries = f.history();
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].person, u"박서준"_s);
        QCOMPARE(entries[1].person, u"김지원"_s);
        QCOMPARE(entries[0].at, f.clock.nowUtc());
        QCOMPARE(entries[0].changes.front().name, u"(주)한빛물류"_s);
        const QStringList lines = said(entries[0]);
        QVERIFY(lines.contains(u"사업자등록번호:  → 124-81-00998"_s));
        QVERIFY(lines.contains(u"규모:  → 중소기업"_s));
        QVERIFY(lines.contains(u"매출액(최근):  → 18,340,000,000원"_s));
        QVERIFY(lines.contains(u"설립일:  → 2014. 5. 12."_s));
        QVERIFY(said(f.history(Language::English)[0]).contains(u"Size:  → SME"_s));
    }

    void ofOtherClientsNothingIsSaid()
    {
        Fixture f;
        Client other;
        other.name = u"다온건설"_s;
        const ClientId id = f.workspace->edit("Add client", [&] { return f.workspace->clients().add(other); }).value();
        Contact stranger;
        stranger.client = id;
        stranger.name = u"오세진"_s;
        CHECK_OK(f.put(stranger));
        QCOMPARE(f.history().size(), size_t(1));
    }

    void whatWasDeletedStaysInIt()
    {
        Fixture f;
        Visit visit;
        visit.client = f.client;
        visit.starts = QDateTime(QDate(2026, 3, 4), QTime(5, 0), Qt::UTC);
        visit.kind = clients::VisitKind::Telephone;
        CHECK_OK(f.put(visit));
        VisitPerson person;
        person.visit = visit.id;
        person.name = u"한지민"_s;
        CHECK_OK(f.put(person));
        person.title = u"부장"_s;
        CHECK_OK(f.put(person));
        CHECK_OK(f.workspace->edit("Remove", [&] { return f.workspace->clients().dropVisit(visit.id); }));
        const auto entries = f.history();
        QCOMPARE(entries.size(), size_t(5));
        QCOMPARE(entries[0].changes.size(), size_t(2)); // the visit and its person
        for (const HistoryChange &change : entries[0].changes)
            QVERIFY(change.op == Op::Delete);
        QCOMPARE(entries[0].changes.front().name, u"한지민"_s);
        QCOMPARE(entries[1].changes.front().name, u"한지민"_s); // its name is known though the row is gone
        QCOMPARE(said(entries[1]), QStringList{u"직위:  → 부장"_s});
        QCOMPARE(entries[0].changes.back().name, u"2026. 3. 4. 14:00 전화"_s); // Seoul's time
    }

    /// In an older entry a lag is said in the unit that it had then.
    void lagsAreSaidInTheirUnit()
    {
        Fixture f;
        Workspace &workspace = *f.workspace;
        const auto file = workspace.edit("Open", [&] { return workspace.cases().open(f.client, u"PoC"_s, {}); }).value();
        const auto poc = [&](const QString &name) {
            return workspace.edit("Add", [&] { return workspace.pocs().add(f.client, file.id, name, QDate(2026, 3, 9)); }).value();
        };
        const PocId first = poc(u"첫째"_s);
        const PocId second = poc(u"둘째"_s);
        const PocLinkId link = workspace.edit("Link", [&] { return workspace.planReview().linkPocs(first, second, {480}); }).value();
        const auto setLag = [&](const poc::Lag &lag) { return workspace.edit("Change", [&] { return workspace.planReview().setLag(link, lag); }); };
        CHECK_OK(setLag({3 * 1440, schedule::LagUnit::Elapsed}));
        CHECK_OK(setLag({-1440, schedule::LagUnit::Elapsed}));
        CHECK_OK(setLag({960, schedule::LagUnit::Work}));
        const auto entries = f.history();
        QCOMPARE(said(entries[0]), (QStringList{u"간격: -경과 1일 → 2일"_s, u"간격 단위: 경과 시간 → "_s}));
        QCOMPARE(said(entries[1]), QStringList{u"간격: 경과 3일 → -경과 1일"_s});
        QCOMPARE(said(entries[2]), (QStringList{u"간격: 1일 → 경과 3일"_s, u"간격 단위:  → 경과 시간"_s}));
        QVERIFY(said(entries[3]).contains(u"간격:  → 1일"_s));
        QCOMPARE(entries[0].changes.front().kind, u"PoC 연결"_s);
    }

    void keysAreSaidByName()
    {
        Fixture f;
        Visit visit;
        visit.client = f.client;
        visit.starts = QDateTime(QDate(2026, 3, 4), QTime(0, 0), Qt::UTC);
        CHECK_OK(f.put(visit));
        Attachment about;
        about.client = f.client;
        about.subject = visit.id.uuid();
        about.name = u"현장.jpg"_s;
        CHECK_OK(f.workspace->attachBytes(about, QByteArray(2048, 'x')));
        const QStringList lines = said(f.history().front());
        QVERIFY(lines.contains(u"대상:  → 2026. 3. 4. 09:00 방문"_s));
        QVERIFY(lines.contains(u"크기:  → 2.0 kB"_s));
        QVERIFY(lines.contains(u"공개 등급:  → 내부"_s));
        QVERIFY2(std::none_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"해시"); }), "a hash tells nobody anything");
    }

    void answersAreSaidInWords()
    {
        Fixture f;
        const auto assessment = f.workspace->edit("Begin", [&] { return f.workspace->assessments().begin(f.client, u"full"_s, diagnosis::Round::T0); });
        CHECK_OK(assessment);
        const auto form = f.workspace->assessments().answers(assessment->id);
        CHECK_OK(form);
        const QString item = u"data_1"_s;
        const auto set = f.workspace->edit("Answer", [&] {
            return f.workspace->assessments().setAnswer(assessment->id, item, diagnosis::Answer::ofLevel(3, diagnosis::Evidence::Shown));
        });
        CHECK_OK(set);
        const auto entries = f.history();
        QCOMPARE(entries.front().changes.front().table, QByteArray("answer"));
        QVERIFY(entries.front().changes.front().name.startsWith(u"2.1 "_s));
        QVERIFY2(said(entries.front()).join(u'|').contains(u"답:  → 3 "_s), qPrintable(said(entries.front()).join(u'|')));
    }

    void aThreeOfOnesOwnFormIsNoLevel()
    {
        Fixture f;
        const auto imported = importForm(*f.workspace, formFile(
            u"| survey |           |       |        |\n"
             "|        | type      | name  | label  |\n"
             "|        | integer   | lines | 라인 수 |\n"
             "| settings |         |       |        |\n"
             "|          | form_id | title |        |\n"
             "|          | visit   | 방문  |        |\n"_s));
        CHECK_OK(imported);
        auto &store = f.workspace->assessments();
        const auto begun = f.workspace->edit("Begin", [&] { return store.begin(f.client, u"visit"_s, diagnosis::Round::T0); });
        CHECK_OK(begun);
        auto filling = store.fill(begun->id, u"ko"_s, {});
        CHECK_OK(filling);
        const auto place = (*filling)->placeOf({u"lines"_s, {}});
        QVERIFY(place);
        CHECK_OK(f.workspace->edit("Answer", [&] { return store.setValue(**filling, *place, u"3"_s); }));
        const QStringList lines = said(f.history().front());
        QVERIFY2(lines.contains(u"답:  → 3"_s), qPrintable(lines.join(u'|')));
    }

    void oneSpellOfTypingIsOneEntry()
    {
        Fixture f;
        Contact contact;
        contact.client = f.client;
        contact.id = ContactId::create();
        contact.name = u"한지민"_s;
        CHECK_OK(f.put(contact));
        const auto type = [&](const QString &note, const QString &who = u"김지원"_s) {
            contact.note = note;
            f.workspace->setPerson(who);
            return f.workspace->edit("Change contact", [&] { return f.workspace->clients().put(contact); }).has_value();
        };
        f.clock.advance(60'000);
        for (const QString &note : {u"출"_s, u"출고"_s, u"출고 오류"_s}) {
            QVERIFY(type(note));
            f.clock.advance(20'000);
        }
        auto entries = f.history();
        QCOMPARE(entries.size(), size_t(3)); // the client, the contact, the note
        QCOMPARE(said(entries[0]), QStringList{u"메모:  → 출고 오류"_s});
        f.clock.advance(40'000); // a pause
        QVERIFY(type(u"출고 오류가 잦음"_s));
        QVERIFY(type(u"출고 오류가 줄어듦"_s, u"박서준"_s)); // somebody else
        entries = f.history();
        QCOMPARE(entries.size(), size_t(5));
        QCOMPARE(said(entries[0]), QStringList{u"메모: 출고 오류가 잦음 → 출고 오류가 줄어듦"_s});
        QCOMPARE(said(entries[1]), QStringList{u"메모: 출고 오류 → 출고 오류가 잦음"_s});
    }

    void undoIsSaidToo()
    {
        Fixture f;
        Contact contact;
        contact.client = f.client;
        contact.name = u"한지민"_s;
        CHECK_OK(f.put(contact));
        CHECK_OK(f.workspace->undo());
        const auto entries = f.history();
        QCOMPARE(entries.size(), size_t(3));
        QVERIFY(entries[0].changes.front().op == Op::Delete);
        QVERIFY(entries[0].title != entries[1].title);
    }

    void isReadPieceByPieceAndGoesOnWithWhatIsNew()
    {
        Fixture f;
        for (int i = 0; i < 30; ++i) {
            Contact contact;
            contact.client = f.client;
            contact.name = u"사람 %1"_s.arg(i);
            CHECK_OK(f.put(contact));
        }
        ClientHistory history(*f.workspace, f.client, Language::Korean);
        std::vector<HistoryEntry> all;
        int pieces = 0;
        while (!history.atEnd()) {
            const auto piece = history.readOn(7);
            CHECK_OK(piece);
            all.insert(all.end(), piece->begin(), piece->end());
            ++pieces;
        }
        QCOMPARE(all.size(), size_t(31));
        QVERIFY(pieces > 4);
        QVERIFY(all == f.history());
        Contact late;
        late.client = f.client;
        late.name = u"늦은 사람"_s;
        CHECK_OK(f.put(late));
        late.title = u"과장"_s;
        CHECK_OK(f.put(late));
        const auto newer = history.newer();
        CHECK_OK(newer);
        QCOMPARE(newer->size(), size_t(2));
        QCOMPARE(newer->front().changes.front().name, u"늦은 사람"_s);
        QVERIFY(history.newer()->empty());
    }

    void rowsHaveNames()
    {
        Fixture f;
        Consent consent;
        consent.client = f.client;
        consent.kind = clients::ConsentKind::Filming;
        CHECK_OK(f.put(consent));
        RowWords ko(f.workspace->database(), Language::Korean);
        RowWords en(f.workspace->database(), Language::English);
        QCOMPARE(ko.fullNameOf(consent.id.uuid()), u"동의·서약 촬영·사례 공개 동의"_s);
        QCOMPARE(en.nameOf(consent.id.uuid()), u"Consent to filming and publication of the case"_s);
        QCOMPARE(ko.nameOf(newUuid()), QString());
    }
};

QTEST_GUILESS_MAIN(TestClientHistory)
#include "tst_clienthistory.moc"
