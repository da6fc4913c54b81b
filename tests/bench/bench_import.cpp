// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importing a list of 10,000 companies from the file to the disk, into a new workspace each time; then the same list
// again, half of it changed; and the memory that took.
#include "core/example/manyclients.h"
#include "core/exchange/companyplan.h"
#include "core/workspace/companyimport.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

constexpr int rows = 10000;
constexpr int runs = 5;

void write(const QString &path, const std::vector<clients::Client> &companies)
{
    QString text = u"기업 명단,,,,,\r\n상호,사업자등록번호,대표자,업종,소재지,종업원수\r\n"_s;
    for (const clients::Client &client : companies) {
        text += QStringList{client.name, client.brn.left(3) + u'-' + client.brn.mid(3, 2) + u'-' + client.brn.mid(5),
                            client.representative, u"제조"_s, client.address, QString::number(client.employees.value_or(1))}
                        .join(u',')
                + u"\r\n"_s;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        bench::giveUp(file.errorString());
}

exchange::CompanyPlan import(workspace::Workspace &workspace, const QString &path)
{
    const auto table = bench::need(exchange::readTable(path));
    const auto columns = bench::need(exchange::companyColumns(table));
    const auto list = exchange::readCompanies(table, columns);
    const auto plan = bench::need(workspace::planImport(workspace, list));
    bench::need(workspace::importCompanies(workspace, plan));
    return plan;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const SystemClock clock;
    QTemporaryDir place;
    auto companies = example::manyClients(rows);
    const QString first = place.filePath(u"명단.csv"_s);
    write(first, companies);
    for (size_t i = 0; i < companies.size(); i += 2)
        companies[i].representative = u"새대표"_s;
    const QString second = place.filePath(u"명단2.csv"_s);
    write(second, companies);

    bench::Samples fresh;
    bench::Samples again;
    for (int run = 0; run < runs; ++run) {
        auto workspace = bench::need(workspace::Workspace::create(place.filePath(u"%1.axw"_s.arg(run)), {u"김지원"_s, {}}, clock));
        fresh.add(bench::wallMs([&] {
            if (const auto plan = import(*workspace, first); plan.created != rows)
                bench::giveUp(u"%1 rows were created"_s.arg(plan.created));
        }) / 1000);
        again.add(bench::wallMs([&] {
            if (const auto plan = import(*workspace, second); plan.updated != rows / 2)
                bench::giveUp(u"%1 rows were updated"_s.arg(plan.updated));
        }) / 1000);
    }
    bench::say(u"import: 10,000 new companies from CSV"_s, bench::summary(fresh, u"s"_s), u"< 3 s"_s);
    bench::say(u"import: the list again, half of it changed"_s, bench::summary(again, u"s"_s), u"< 3 s"_s);
    bench::say(u"import: memory at the most"_s, u"%1 MB"_s.arg(bench::peakMemoryMb(), 0, 'f', 0));
    return 0;
}
