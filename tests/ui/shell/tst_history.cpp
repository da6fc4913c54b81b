// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/shell/history.h"
#include "ui/shell/openfiles.h"

#include <QTest>

using namespace axw;
using namespace axw::shell;
using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::RailTarget;
using widgets::Target;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void goesBackToThePlaceThatWasLeft()
    {
        History history;
        history.visit(RailTarget{u"today"_s, {}});
        history.leave({{u"selected"_s, 3}});
        history.visit(RailTarget{u"clients"_s, {}});
        QVERIFY(history.canGoBack());
        QVERIFY(!history.canGoForward());
        const auto back = history.back();
        QVERIFY(back.has_value());
        QCOMPARE(std::get<RailTarget>(*back).page, u"today"_s);
        QCOMPARE(std::get<RailTarget>(*back).place.value(u"selected"_s).toInt(), 3);
        QCOMPARE(std::get<RailTarget>(*history.forward()).page, u"clients"_s);
        QVERIFY(!history.forward().has_value());
    }

    void theSamePageIsNotVisitedTwiceInARow()
    {
        History history;
        history.visit(RailTarget{u"today"_s, {}});
        history.visit(RailTarget{u"today"_s, {{u"selected"_s, 1}}});
        QVERIFY(!history.canGoBack());
        const ClientId client = ClientId::create();
        history.visit(ClientTarget{client, u"intake"_s, {}, {}});
        history.visit(ClientTarget{client, u"diagnosis"_s, {}, {}});
        QCOMPARE(std::get<ClientTarget>(*history.back()).tab, u"intake"_s);
    }

    void aNewWayForgetsWhatWasAhead()
    {
        History history;
        for (const QString &page : {u"a"_s, u"b"_s, u"c"_s})
            history.visit(RailTarget{page, {}});
        history.back();
        history.back();
        history.visit(RailTarget{u"d"_s, {}});
        QVERIFY(!history.canGoForward());
        QCOMPARE(std::get<RailTarget>(*history.back()).page, u"a"_s);
    }

    void aClientThatIsGoneIsNoPlace()
    {
        History history;
        const ClientId gone = ClientId::create();
        history.visit(RailTarget{u"today"_s, {}});
        history.visit(ClientTarget{gone, u"intake"_s, {}, {}});
        history.visit(RailTarget{u"clients"_s, {}});
        history.forget(gone);
        QCOMPARE(std::get<RailTarget>(*history.current()).page, u"clients"_s);
        QCOMPARE(std::get<RailTarget>(*history.back()).page, u"today"_s);
        QVERIFY(!history.canGoBack());
    }

    void openFilesGoRoundAndTheOldestGivesWay()
    {
        OpenFiles files;
        QVERIFY(files.next({}, 1).isNull());
        QList<ClientId> clients;
        for (int i = 0; i < int(OpenFiles::most); ++i) {
            clients.append(ClientId::create());
            QVERIFY(files.touch(clients.last()).isNull());
        }
        QCOMPARE(files.next(clients.last(), 1), clients.first());
        QCOMPARE(files.next(clients.first(), -1), clients.last());
        files.touch(clients.first()); // looked at again: now the second is the oldest
        QCOMPARE(files.touch(ClientId::create()), clients.at(1));
        QVERIFY(!files.contains(clients.at(1)));
        files.close(files.last());
        QCOMPARE(files.last(), clients.first());
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
