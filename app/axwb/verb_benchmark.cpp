// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/diagnosis/builtin.h"
#include "core/workspace/benchmarks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// "Logistics, SME: 12 companies, median 2.4"
QString lineOf(const diagnosis::BenchmarkGroup &group, Language language)
{
    const QString name = workspace::groupName(group.industry, group.size).in(language);
    if (!group.overall)
        return name;
    return Words::tr("%1: %n company(ies), median %2", nullptr, group.overall->companies).arg(name, QString::number(group.overall->median, 'f', 1));
}

QString textOf(const diagnosis::Benchmark &benchmark, Language language)
{
    QStringList lines;
    for (const diagnosis::BenchmarkGroup &group : benchmark.groups)
        lines += lineOf(group, language);
    return lines.join(u'\n');
}

QJsonObject jsonOf(const diagnosis::Benchmark &benchmark)
{
    return QJsonDocument::fromJson(diagnosis::benchmarkFile(benchmark)).object();
}

Outcome imported(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(import, workspace::importBenchmark(*workspace, call.argument(2)));
    QJsonObject json = jsonOf(import.kept.benchmark);
    json[u"unchanged"_s] = import.wasThere;
    const QString head = import.wasThere ? Words::tr("The workspace holds this benchmark already.") : Words::tr("Imported: benchmark of %1.").arg(import.kept.benchmark.source);
    return Answer{.json = json, .text = head + u'\n' + textOf(import.kept.benchmark, call.language)};
}

Outcome written(const Call &call)
{
    const QString path = call.value(u"out"_s);
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY(notOneOfItsOwn(*workspace, path));
    const QString key = call.has(u"form"_s) ? call.value(u"form"_s) : u"full"_s;
    int version = 0;
    if (const auto builtin = diagnosis::builtinForm(key)) {
        version = builtin->version;
    } else {
        AXWB_TRY_ASSIGN(newest, workspace->forms().newest(key));
        if (!newest)
            return tl::unexpected<Failure>(std::move(builtin).error());
        version = newest->version;
    }
    AXWB_TRY_ASSIGN(made, workspace::exportBenchmark(*workspace, key, version, path));
    const diagnosis::Benchmark &benchmark = made.benchmark;
    QJsonObject json = jsonOf(benchmark);
    json[u"silent"_s] = made.silent;
    json[u"file"_s] = QFileInfo(path).absoluteFilePath();
    return Answer{.json = json, .text = textOf(benchmark, call.language)};
}

Outcome run(const Call &call)
{
    const QString usage = u"axwb benchmark W [--form full] --out FILE.json | W import FILE.json"_s;
    const bool reads = call.argument(1) == u"import"_s;
    const bool right = reads ? call.arguments().size() == 3 && !call.has(u"out"_s) && !call.has(u"form"_s)
                             : call.arguments().size() == 1 && !call.value(u"out"_s).isEmpty();
    if (!right)
        return wrongCall(Words::tr("The call is: %1").arg(usage));
    return reads ? imported(call) : written(call);
}

} // namespace

VerbSpec benchmarkVerb()
{
    return {.name = u"benchmark"_s,
            .arguments = u"W [--form full] --out FILE.json | W import FILE.json"_s,
            .least = 1,
            .most = 3,
            .purpose = QT_TRANSLATE_NOOP("axwb", "writes the scores of finished diagnoses by industry and size as figures, or reads those of another workspace"),
            .options = {{u"form"_s, u"FORM"_s, QT_TRANSLATE_NOOP("axwb", "which form; the full one when left out")},
                        {u"out"_s, u"FILE.json"_s, QT_TRANSLATE_NOOP("axwb", "the benchmark file to write")}},
            .run = run};
}

} // namespace axw::app
