// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checking a form of 1,000 questions from the file on the disk: a third of them scored, half of them with conditions,
// in two languages; and writing it.
#include "core/forms/lint.h"
#include "core/forms/reader.h"
#include "core/forms/writer.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

constexpr int questions = 1000;
constexpr int perGroup = 20;
constexpr int runs = 20;

forms::Texts said(const QString &korean, int number)
{
    return {{u"한국어 (ko)"_s, korean.arg(number)}, {u"English (en)"_s, u"What is to be seen on site, number %1"_s.arg(number)}};
}

forms::ChoiceList levels(int number)
{
    forms::ChoiceList list{u"levels_%1"_s.arg(number), {}, {}};
    for (int level = 0; level <= 5; ++level) {
        forms::Choice choice;
        choice.name = QString::number(level);
        choice.label = said(u"현장에서 무엇이 보이는지 알려 주는 문장 %1"_s, level);
        choice.score = level;
        list.choices.push_back(std::move(choice));
    }
    return list;
}

forms::Form largeForm()
{
    forms::Form form;
    form.languages = {u"한국어 (ko)"_s, u"English (en)"_s};
    form.settings.title = u"천 문항"_s;
    form.dimensions = {{u"process"_s, said(u"공정 %1"_s, 1), {}, {}, 60, false, 0}, {u"data"_s, said(u"데이터 %1"_s, 2), {}, {}, 40, false, 0}};
    int group = -1;
    for (int i = 0; i < questions; ++i) {
        if (i % perGroup == 0) {
            group = int(form.nodes.size());
            forms::Node node;
            node.type = forms::Type::Group;
            node.name = u"group_%1"_s.arg(i / perGroup);
            node.label = said(u"묶음 %1"_s, i / perGroup);
            node.end = group + perGroup + 1;
            form.nodes.push_back(std::move(node));
        }
        forms::Node node;
        node.parent = group;
        node.name = u"q_%1"_s.arg(i);
        node.label = said(u"%1번 문항에서는 무엇을 봅니까?"_s, i);
        node.hint = said(u"기록을 함께 봅니다 (%1)"_s, i);
        node.end = int(form.nodes.size()) + 1;
        node.type = i % 3 == 0 ? forms::Type::SelectOne : i % 3 == 1 ? forms::Type::Integer : forms::Type::Calculate;
        if (node.type == forms::Type::SelectOne) {
            node.list = u"levels_%1"_s.arg(i);
            node.dimension = i % 2 == 0 ? u"process"_s : u"data"_s;
            form.lists.push_back(levels(i));
        }
        if (node.type == forms::Type::Calculate)
            node.calculation = u"if(${q_%1} > 3, ${q_%1} * 2, coalesce(${q_%2}, 0))"_s.arg(i - 1).arg(i - 2);
        if (i % 2 == 1)
            node.relevant = u"${q_%1} != '' and not(${q_%1} = 9)"_s.arg(i - 1);
        form.nodes.push_back(std::move(node));
    }
    return form;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir place;
    const QString path = place.filePath(u"천 문항.xlsx"_s);
    const forms::Form form = largeForm();

    bench::Samples writing;
    bench::Samples checking;
    for (int run = 0; run < runs; ++run) {
        writing.add(bench::wallMs([&] { bench::need(forms::writeWorkbook(form, path)); }));
        checking.add(bench::wallMs([&] {
            const forms::Reading reading = forms::readWorkbook(path);
            if (!reading.isGood() || reading.form.itemCount() != 667 || !forms::lint(reading.form).empty())
                bench::giveUp(reading.problems.empty() ? u"the form was read otherwise"_s : reading.problems.front().why);
        }));
    }
    bench::say(u"forms: check of 1,000 questions from the disk"_s, bench::summary(checking, u"ms"_s), u"< 300 ms"_s);
    bench::say(u"forms: write 1,000 questions"_s, bench::summary(writing, u"ms"_s));
    return 0;
}
