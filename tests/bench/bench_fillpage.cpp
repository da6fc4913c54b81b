// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filling a form of a thousand questions in the window: from a key that answers until the answer is on the disk, what
// depends on it is worked out, and the page is painted.
#include "core/forms/writer.h"
#include "core/workspace/formimport.h"
#include "tests/bench/measure.h"
#include "tests/ui/diagnosis/fillfixture.h"

#include <QApplication>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groups = 40;
constexpr int perGroup = 25;
constexpr int levels = 6;

forms::Form thousand()
{
    forms::Form form;
    form.settings.id = u"thousand"_s;
    form.settings.title = u"천 문항"_s;
    forms::ChoiceList list{u"level"_s, {}, {}};
    for (int level = 0; level < levels; ++level) {
        forms::Choice choice;
        choice.name = QString::number(level);
        choice.label = {{QString(), u"%1단계에서 눈에 보이는 것"_s.arg(level)}};
        choice.score = level;
        list.choices.push_back(choice);
    }
    form.lists.push_back(list);
    for (int g = 0; g < groups; ++g) {
        const int group = int(form.nodes.size());
        forms::Node opened;
        opened.type = forms::Type::Group;
        opened.name = u"g%1"_s.arg(g);
        opened.label = {{QString(), u"묶음 %1"_s.arg(g)}};
        opened.end = group + perGroup + 1;
        form.nodes.push_back(opened);
        for (int i = 0; i < perGroup; ++i) {
            forms::Node node;
            node.parent = group;
            node.type = forms::Type::SelectOne;
            node.list = u"level"_s;
            node.name = u"q%1_%2"_s.arg(g).arg(i);
            node.label = {{QString(), u"%1-%2번 문항에서는 무엇을 봅니까?"_s.arg(g).arg(i)}};
            node.dimension = g % 2 == 0 ? u"process"_s : u"data"_s;
            node.end = int(form.nodes.size()) + 1;
            if (i % 3 == 2)
                node.relevant = u"${q%1_%2} != '0'"_s.arg(g).arg(i - 1);
            form.nodes.push_back(node);
        }
    }
    return form;
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    test::FillFixture it;
    const QString path = it.place.filePath(u"thousand.xlsx"_s);
    bench::need(forms::writeWorkbook(thousand(), path));
    if (!bench::need(workspace::importForm(*it.workspace, path)).record)
        bench::giveUp(u"the form was not imported"_s);
    it.begin(u"thousand"_s);
    bench::say(u"window: open a form of 1,000 questions"_s, u"%1 ms"_s.arg(bench::wallMs([&] { it.show(); }), 0, 'f', 0));

    bench::Samples keys;
    bench::Samples moves;
    bench::Samples worked; // the processor's share: what is left is other programs and the disk
    double worst = 0;
    for (int turn = 0; turn < groups * perGroup; ++turn) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            bench::giveUp(u"nothing holds the focus"_s);
        double key = 0;
        worked.add(bench::cpuMs([&] {
            key = bench::wallMs([&] {
                QTest::keyClick(focus, Qt::Key(Qt::Key_1 + turn % (levels - 1)));
                QCoreApplication::processEvents();
            });
        }));
        keys.add(key);
        worst = std::max(worst, key);
        moves.add(bench::wallMs([&] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QCoreApplication::processEvents();
        }));
    }
    const auto answered = bench::need(it.workspace->database().count("SELECT count(*) FROM answer WHERE value <> ''"));
    bench::say(u"window: answers in the file"_s, QString::number(answered));
    bench::say(u"window: a key that answers"_s, bench::summary(keys, u"ms"_s), u"< 5 ms"_s);
    bench::say(u"window: of it on the processor"_s, bench::summary(worked, u"ms"_s));
    bench::say(u"window: the slowest of them"_s, u"%1 ms"_s.arg(worst, 0, 'f', 1));
    bench::say(u"window: to the next question"_s, bench::summary(moves, u"ms"_s));
    return 0;
}
