// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to a keystroke at 100,000 companies: names, parts of names and initial consonants are typed a syllable at
// a time, numbers a digit at a time, and every state of the field is one search.
#include "core/base/korean.h"
#include "core/example/manyclients.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

constexpr int companies = 100000;
constexpr int typed = 400;    // words of each way of typing
constexpr int shown = 200;    // what a list shows before one scrolls

struct Way
{
    QString name;
    std::function<QString(const clients::Client &, QRandomGenerator &)> word;
};

const std::vector<Way> ways = {
    {u"a name from its beginning"_s, [](const clients::Client &client, QRandomGenerator &) { return nameKey(client.name); }},
    {u"a part of a name"_s,
     [](const clients::Client &client, QRandomGenerator &random) {
         const QString key = nameKey(client.name);
         return key.mid(random.bounded(std::max(1, int(key.size()) - 1)));
     }},
    {u"one syllable alone"_s,
     [](const clients::Client &client, QRandomGenerator &random) {
         const QString key = nameKey(client.name);
         return QString(key[random.bounded(int(key.size()))]);
     }},
    {u"initial consonants"_s, [](const clients::Client &client, QRandomGenerator &) { return initialConsonants(client.name); }},
    {u"a BRN with hyphens"_s,
     [](const clients::Client &client, QRandomGenerator &) {
         return client.brn.left(3) + u'-' + client.brn.mid(3, 2) + u'-' + client.brn.mid(5);
     }},
};

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const SystemClock clock;
    QTemporaryDir place;
    auto workspace = bench::need(workspace::Workspace::create(place.filePath(u"검색.axw"_s), {u"김지원"_s, {}}, clock));
    const auto all = example::manyClients(companies);
    for (size_t from = 0; from < all.size(); from += 10000) {
        bench::need(workspace->edit("Import companies", [&]() -> Result<> {
            for (size_t i = from; i < std::min(all.size(), from + 10000); ++i)
                AXW_TRY(workspace->clients().add(all[i]));
            return {};
        }));
    }

    QRandomGenerator random(1);
    bench::Samples every;
    for (const Way &way : ways) {
        bench::Samples samples;
        qint64 found = 0;
        for (int i = 0; i < typed; ++i) {
            const QString word = way.word(all[size_t(random.bounded(companies))], random);
            for (int length = 1; length <= word.size(); ++length) {
                const double ms = bench::wallMs([&] {
                    found += qint64(bench::need(workspace->clients().search(word.left(length), shown)).size());
                });
                samples.add(ms);
                every.add(ms);
            }
        }
        if (found == 0)
            bench::giveUp(u"nothing was found"_s);
        bench::say(u"search: "_s + way.name, u"p95 %1 ms, median %2, worst %3, %4 keystrokes"_s
                                                     .arg(samples.at(0.95), 0, 'f', 2).arg(samples.median(), 0, 'f', 2)
                                                     .arg(samples.at(1), 0, 'f', 1).arg(samples.count()));
    }
    bench::say(u"search: a keystroke at 100,000 companies"_s,
               u"p95 %1 ms over %2 keystrokes"_s.arg(every.at(0.95), 0, 'f', 2).arg(every.count()), u"< 10 ms"_s);
    return 0;
}
