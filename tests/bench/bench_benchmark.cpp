// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The benchmark of a centre with 10,000 finished diagnoses by the full form.
#include "core/diagnosis/builtin.h"
#include "core/workspace/benchmarks.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

constexpr int assessments = 10000;
constexpr int runs = 7;

const QStringList fields{u"construction"_s, u"manufacturing"_s, u"logistics"_s, u"fashion"_s, u"publishing"_s, u"content"_s};
const QStringList sizes{u"micro"_s, u"sme"_s, u"mid"_s, u"large"_s};

/// Rows as the program writes them, but unheard: what is measured is reading.
Result<> fill(store::Database &database)
{
    AXW_TRY_ASSIGN(form, diagnosis::builtinForm(u"full"));
    AXW_TRY(database.begin());
    for (int i = 0; i < assessments; ++i) {
        const ClientId client = ClientId::create();
        const AssessmentId assessment = AssessmentId::create();
        AXW_TRY(database.run("INSERT INTO client (id, name, field, size) VALUES (?1, ?2, ?3, ?4)",
                             {client, u"(주)예제기업%1"_s.arg(i), fields.at(i % fields.size()), sizes.at(i % sizes.size())}));
        AXW_TRY(database.run("INSERT INTO assessment (id, client, form, form_version, round, started, frozen_at) "
                             "VALUES (?1, ?2, 'full', ?3, 'T0', '2026-03-02', '2026-03-04T01:00:00.000Z')",
                             {assessment, client, form.version}));
        int at = i;
        for (const diagnosis::Dimension &dimension : form.dimensions) {
            for (const diagnosis::Item &item : dimension.items)
                AXW_TRY(database.run("INSERT INTO answer (id, assessment, item, value, evidence) VALUES (?1, ?2, ?3, ?4, 'E1')",
                                     {diagnosis::answerId(assessment, item.key), assessment, item.key, QString::number(at++ * 7 % 6)}));
        }
    }
    return database.commit();
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const SystemClock clock;
    QTemporaryDir place;
    auto workspace = bench::need(workspace::Workspace::create(place.filePath(u"비교.axw"_s), {u"김지원"_s, u"예제 센터"_s}, clock));
    workspace->database().setUnrecorded(true);
    bench::need(fill(workspace->database()));
    workspace->database().setUnrecorded(false);
    const int version = bench::need(diagnosis::builtinForm(u"full")).version;
    bench::Samples wall;
    for (int run = 0; run < runs; ++run) {
        wall.add(bench::wallMs([&] {
            const auto benchmark = bench::need(workspace::ownBenchmark(*workspace, u"full"_s, version));
            if (benchmark.groups.empty() || benchmark.groups.front().overall->companies != assessments)
                bench::giveUp(u"not every assessment was counted"_s);
        }));
    }
    bench::say(u"benchmark: %1 assessments"_s.arg(assessments), bench::summary(wall, u"ms"_s), u"<= 1000 ms"_s);
    return 0;
}
