// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filling a form of a thousand questions: how long its expressions take to be made ready, and how long an answer takes
// until everything that depends on it is worked out.
#include "core/forms/expressions.h"
#include "core/forms/session.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace axw;
using namespace axw::bench;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groups = 40;
constexpr int perGroup = 25;

/// Groups that open by what was answered in the one before, constraints, choices with filters, sums over a group, one
/// over all of them, and a repeat whose instances compare themselves with their total.
Form thousand()
{
    Form form;
    ChoiceList list{u"level"_s, {}, {}};
    for (int i = 0; i < 6; ++i) {
        Choice choice;
        choice.name = QString::number(i);
        choice.columns = {{u"kind"_s, QString::number(i % 2)}};
        list.choices.push_back(choice);
    }
    form.lists.push_back(list);
    const auto add = [&](int parent, Type type, const QString &name) -> Node & {
        Node node;
        node.parent = parent;
        node.type = type;
        node.name = name;
        node.row = int(form.nodes.size()) + 2;
        node.end = int(form.nodes.size()) + 1;
        form.nodes.push_back(node);
        return form.nodes.back();
    };
    QStringList totals;
    for (int g = 0; g < groups; ++g) {
        const int group = int(form.nodes.size());
        Node &opened = add(-1, Type::Group, u"g%1"_s.arg(g));
        if (g % 4 == 3)
            opened.relevant = u"${q%1_0} != 5"_s.arg(g - 1);
        QStringList terms;
        for (int i = 0; i < perGroup; ++i) {
            const QString name = u"q%1_%2"_s.arg(g).arg(i);
            Node &question = add(group, i % 3 == 0 ? Type::SelectOne : Type::Integer, name);
            if (i % 3 == 0) {
                question.list = u"level"_s;
                question.choiceFilter = i > 0 ? u"kind != ${q%1_%2} or name > 1"_s.arg(g).arg(i - 1) : QString();
            } else {
                question.constraint = u". >= 0 and . <= 100"_s;
                question.required = u"${q%1_0} > 2"_s.arg(g);
                question.relevant = i % 5 == 4 ? u"${q%1_%2} != 1"_s.arg(g).arg(i - 1) : QString();
            }
            terms += u"coalesce(${%1}, 0)"_s.arg(name);
        }
        add(group, Type::Calculate, u"sum%1"_s.arg(g)).calculation = terms.join(u" + "_s);
        totals += u"coalesce(${sum%1}, 0)"_s.arg(g);
        form.nodes[size_t(group)].end = int(form.nodes.size());
    }
    add(-1, Type::Calculate, u"total"_s).calculation = totals.join(u" + "_s);
    const int repeat = int(form.nodes.size());
    add(-1, Type::Repeat, u"r"_s);
    add(repeat, Type::Integer, u"x"_s);
    add(repeat, Type::Calculate, u"share"_s).calculation = u"${x} div ${all}"_s;
    add(repeat, Type::Calculate, u"place"_s).calculation = u"position(..)"_s;
    form.nodes[size_t(repeat)].end = int(form.nodes.size());
    add(-1, Type::Calculate, u"all"_s).calculation = u"sum(${x})"_s;
    return form;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Form form = thousand();
    say(u"questions"_s, QString::number(form.itemCount()));

    Samples checking;
    for (int i = 0; i < 7; ++i)
        checking.add(wallMs([&] { checkExpressions(form); }));
    say(u"check all expressions"_s, summary(checking, u"ms"_s), u"part of 300 ms with reading"_s);

    const SystemClock clock;
    const auto rules = std::make_shared<const Rulebook>(form);
    std::unique_ptr<Session> session;
    Samples starting;
    for (int i = 0; i < 7; ++i)
        starting.add(wallMs([&] { session = need(Session::start(rules, {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}})); }));
    say(u"start"_s, summary(starting, u"ms"_s));

    Samples keys;
    double worst = 0;
    for (int round = 0; round < 3; ++round) {
        for (int node = 0; node < int(form.nodes.size()); ++node) {
            const Type type = form.nodes[size_t(node)].type;
            if ((type != Type::Integer && type != Type::SelectOne) || session->index().scopeOf(node) >= 0)
                continue;
            const double ms = wallMs([&] { need(session->set({node}, QString::number((node + round) % 6))); });
            keys.add(ms);
            worst = std::max(worst, ms);
        }
    }
    say(u"an answer"_s, summary(keys, u"ms"_s), u"5 ms"_s);
    say(u"the slowest answer"_s, QString::number(worst, 'f', 2) + u" ms"_s, u"5 ms"_s);

    const int repeat = session->index().named(u"r"_s);
    const int x = session->index().named(u"x"_s);
    for (int i = 1; i < 200; ++i)
        need(session->addInstance({repeat}));
    Samples inRepeat;
    for (int i = 1; i <= 200; ++i)
        inRepeat.add(wallMs([&] { need(session->set({x, {i}}, QString::number(i))); }));
    say(u"an answer all 200 instances depend on"_s, summary(inRepeat, u"ms"_s), u"5 ms"_s);
    return 0;
}
