// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schedule/plainschedule.h"
#include "tests/support/check.h"

#include <algorithm>
#include <random>

using namespace axw;
using namespace axw::schedule;
using axw::test::PlainCircles;
using axw::test::PlainDates;
using axw::test::PlainScheduler;

namespace {

/// Days of a few minutes, so that small networks cross many days.
WorkCalendar shortDays()
{
    WorkWeek week;
    for (size_t day = 0; day < 5; ++day)
        week.days[day] = {{540, 543}, {780, 784}};
    std::vector<DayException> exceptions;
    for (int day = 3; day < 360; day += 11)
        exceptions.push_back({QDate(2026, 1, 1).addDays(day), {}, {}});
    exceptions.push_back({QDate(2026, 3, 7), {{600, 602}}, {}}); // a worked Saturday
    return *WorkCalendar::make(week, 2026, 2026, exceptions);
}

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 m_random;
};

bool isWithin(const Network &network, int task, int summary)
{
    for (; task >= 0; task = network.tasks[size_t(task)].parent) {
        if (task == summary)
            return true;
    }
    return false;
}

Network randomNetwork(Dice &dice)
{
    Network network;
    network.start = momentOf(QDate(2026, 2, 2).addDays(dice.upTo(40)), dice.upTo(1000));
    const int count = 1 + dice.upTo(11);
    const auto someMoment = [&] { return network.start + dice.upTo(20 * 1440) - 2 * 1440; };
    for (int i = 0; i < count; ++i) {
        NetworkTask task;
        task.parent = i > 0 && dice.oneIn(2) ? dice.upTo(i - 1) : -1;
        task.duration = dice.oneIn(4) ? 0 : dice.upTo(15);
        if (dice.oneIn(5)) {
            task.constraint = dice.oneIn(2) ? Constraint::StartNoEarlierThan : Constraint::FinishNoEarlierThan;
            task.constraintAt = someMoment();
        }
        if (dice.oneIn(8))
            task.deadline = someMoment();
        network.tasks.push_back(task);
    }
    for (int i = dice.upTo(count + 2); i > 0 && count > 1; --i) {
        NetworkLink link;
        link.from = dice.upTo(count - 1);
        link.to = dice.upTo(count - 1);
        // Mostly forward, so that most networks have no circle.
        if (link.from > link.to && !dice.oneIn(15))
            std::swap(link.from, link.to);
        if (link.from == link.to && !dice.oneIn(15))
            continue;
        link.type = dice.oneIn(2) ? LinkType::FinishToStart : LinkType(dice.upTo(3));
        link.lag = dice.oneIn(2) ? 0 : dice.upTo(14) - 7;
        // A child that holds its own summary's finish does so anyway.
        if ((link.type == LinkType::FinishToFinish || link.type == LinkType::StartToFinish)
            && isWithin(network, link.from, link.to))
            continue;
        network.links.push_back(link);
    }
    return network;
}

QByteArray describe(const Network &network)
{
    QByteArray text = "start " + QByteArray::number(network.start) + "\n";
    for (size_t i = 0; i < network.tasks.size(); ++i) {
        const NetworkTask &task = network.tasks[i];
        text += QByteArray::number(i) + ": in " + QByteArray::number(task.parent) + ", "
            + QByteArray::number(task.duration) + " min, constraint " + QByteArray::number(int(task.constraint)) + " @"
            + QByteArray::number(task.constraintAt - network.start) + ", deadline "
            + (task.deadline ? QByteArray::number(*task.deadline - network.start) : QByteArray("none")) + "\n";
    }
    for (const NetworkLink &link : network.links)
        text += "  " + QByteArray::number(link.from) + " -> " + QByteArray::number(link.to) + " type "
            + QByteArray::number(int(link.type)) + " lag " + QByteArray::number(link.lag) + "\n";
    return text;
}

bool isAllowed(const PlainScheduler &plain, const PlainDates &normal, const PlainDates &delayed)
{
    const auto before = plain.lateness(normal);
    const auto after = plain.lateness(delayed);
    for (size_t i = 0; i < before.size(); ++i) {
        if (after[i] > before[i])
            return false;
    }
    return delayed.end == normal.end;
}

} // namespace

class TestRandomNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void agreeWithAPlainScheduler()
    {
        const WorkCalendar calendar = shortDays();
        Dice dice(20270118);
        int circles = 0;
        int slacks = 0;
        for (int round = 0; round < 6000; ++round) {
            const Network network = randomNetwork(dice);
            const auto result = schedule::schedule(network, calendar);
            const PlainCircles plainCircles(network);
            bool circular = false;
            for (int task = 0; task < int(network.tasks.size()) && !circular; ++task)
                circular = plainCircles.isOnCircle(task);
            QVERIFY2(result.has_value() == !circular, describe(network));
            if (circular) {
                ++circles;
                for (const int task : result.error().tasks)
                    QVERIFY2(plainCircles.isOnCircle(task), describe(network));
                continue;
            }
            const PlainScheduler plain(network, calendar);
            const PlainDates normal = plain.dates();
            QVERIFY(normal.settled);
            QCOMPARE(calendar.workBefore(result->finish), normal.end);
            for (size_t i = 0; i < network.tasks.size(); ++i) {
                const TaskDates &dates = result->tasks[i];
                QVERIFY2(dates.start == plain.moment(normal.start[i]), describe(network) + QByteArray::number(i));
                QVERIFY2(dates.finish == plain.moment(normal.finish[i]), describe(network) + QByteArray::number(i));
                QVERIFY(dates.start >= result->start);
                QVERIFY(dates.freeSlack <= dates.totalSlack);
                QCOMPARE(dates.summary, plain.isSummary(int(i)));
                if (!dates.summary)
                    ++slacks;
            }
            if (QByteArray why = wrongSlack(network, plain, normal, *result); !why.isEmpty())
                QFAIL(why + describe(network));
        }
        // The generator must produce what it is there for.
        QVERIFY(circles > 300);
        QVERIFY(slacks > 10000);
    }

private:
    /// Slack is right when a task can be delayed by it and not by a minute more.
    static QByteArray wrongSlack(const Network &network, const PlainScheduler &plain, const PlainDates &normal,
                                 const Schedule &schedule)
    {
        // Behind a deadline that others miss already, and before the start of a summary that holds somebody (see
        // schedule()), a task may be able to slip further than its slack says.
        const auto late = plain.lateness(normal);
        bool understated = std::any_of(late.begin(), late.end(), [](qint64 minutes) { return minutes > 0; });
        for (const NetworkLink &link : network.links)
            understated = understated
                || (plain.isSummary(link.from)
                    && (link.type == LinkType::StartToStart || link.type == LinkType::StartToFinish));
        for (int i = 0; i < int(network.tasks.size()); ++i) {
            const TaskDates &dates = schedule.tasks[size_t(i)];
            if (dates.summary)
                continue;
            const QByteArray name = "task " + QByteArray::number(i) + " total " + QByteArray::number(dates.totalSlack)
                + " free " + QByteArray::number(dates.freeSlack) + "\n";
            const auto moved = [&](WorkMinutes by) { return plain.dates(i, by, &normal); };
            if (dates.totalSlack < 0) {
                if (!understated)
                    return "no deadline is missed: " + name;
                continue;
            }
            if (!isAllowed(plain, normal, moved(dates.totalSlack)))
                return "total too large: " + name;
            if (!understated && isAllowed(plain, normal, moved(dates.totalSlack + 1)))
                return "total too small: " + name;
            if (movesOthers(plain, network, normal, moved(dates.freeSlack), i))
                return "free too large: " + name;
            if (!understated && dates.freeSlack < dates.totalSlack
                && !movesOthers(plain, network, normal, moved(dates.freeSlack + 1), i))
                return "free too small: " + name;
        }
        return {};
    }

    /// Whether a successor moves: anybody but the task itself and the summaries that merely contain it.
    static bool movesOthers(const PlainScheduler &plain, const Network &network, const PlainDates &normal,
                            const PlainDates &delayed, int task)
    {
        for (int i = 0; i < int(network.tasks.size()); ++i) {
            const bool follows = std::any_of(
                network.links.begin(), network.links.end(), [&network, task, i](const NetworkLink &link) {
                    return link.to == i && isWithin(network, task, link.from);
                });
            if (isWithin(network, task, i) && !follows)
                continue;
            const auto at = size_t(i);
            if (plain.half(normal.start[at]) != plain.half(delayed.start[at])
                || plain.half(normal.finish[at]) != plain.half(delayed.finish[at]))
                return true;
        }
        return delayed.end != normal.end;
    }
};

QTEST_APPLESS_MAIN(TestRandomNetworks)
#include "tst_randomnetworks.moc"
