// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What recording costs: the same change of one field of one company, as a recorded edit and as a bare transaction,
// taken in turns. CPU time of the process, so that waiting for the disk does not count.
#include "core/example/manyclients.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {
constexpr int companies = 10000;
constexpr int rounds = 40;
constexpr int editsARound = 50;
} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const SystemClock clock;
    QTemporaryDir place;
    auto workspace = bench::need(workspace::Workspace::create(place.filePath(u"편집.axw"_s), {u"김지원"_s, {}}, clock));
    auto all = example::manyClients(companies);
    bench::need(workspace->edit("Import companies", [&]() -> Result<> {
        for (clients::Client &client : all) {
            AXW_TRY_ASSIGN(id, workspace->clients().add(client));
            client.id = id;
        }
        return {};
    }));

    bench::Samples recorded;
    bench::Samples bare;
    bench::Samples wall;
    int next = 0;
    const auto nextChange = [&] {
        clients::Client &client = all[size_t(next % companies)];
        client.note = u"%1번째 변경"_s.arg(++next);
        return client;
    };
    for (int round = 0; round < rounds; ++round) {
        double elapsed = 0;
        recorded.add(1000 * bench::cpuMs([&] {
            elapsed = bench::wallMs([&] {
                for (int i = 0; i < editsARound; ++i) {
                    const clients::Client client = nextChange();
                    bench::need(workspace->edit("Change client", [&] { return workspace->clients().change(client); }));
                }
            });
        }) / editsARound);
        wall.add(elapsed / editsARound);

        workspace->database().setUnrecorded(true);
        bare.add(1000 * bench::cpuMs([&] {
            for (int i = 0; i < editsARound; ++i) {
                const clients::Client client = nextChange();
                bench::need(workspace->database().begin());
                bench::need(workspace->clients().change(client));
                bench::need(workspace->database().commit());
            }
        }) / editsARound);
        workspace->database().setUnrecorded(false);
    }
    bench::say(u"edit: recorded, CPU"_s, bench::summary(recorded, u"µs"_s));
    bench::say(u"edit: the same unrecorded, CPU"_s, bench::summary(bare, u"µs"_s));
    bench::say(u"edit: what recording costs"_s, u"%1 µs of CPU"_s.arg(recorded.median() - bare.median(), 0, 'f', 0), u"<= 100 µs"_s);
    bench::say(u"edit: until it is on the disk"_s, bench::summary(wall, u"ms"_s));
    return 0;
}
