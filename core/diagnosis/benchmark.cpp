// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/benchmark.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

constexpr auto formatName = "axw-benchmark"_L1;
constexpr int formatVersion = 1;

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = size_t(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

std::optional<BenchmarkFigure> figure(std::vector<double> &values)
{
    if (values.size() < fewestCompanies)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return BenchmarkFigure{int(values.size()), quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)};
}

/// The values of one group before they become figures.
struct Gathered
{
    std::vector<double> overall;
    std::map<QString, std::vector<double>> dimensions;

    void add(const BenchmarkCase &each)
    {
        if (each.overall)
            overall.push_back(*each.overall);
        for (auto score = each.dimensions.begin(); score != each.dimensions.end(); ++score)
            dimensions[score.key()].push_back(*score);
    }
};

/// Keeps the assessment that each company finished last.
void keepNewest(std::vector<BenchmarkCase> &cases)
{
    std::stable_sort(cases.begin(), cases.end(), [](const BenchmarkCase &one, const BenchmarkCase &other) {
        return one.company == other.company ? one.finished > other.finished : one.company < other.company;
    });
    const auto end = std::unique(cases.begin(), cases.end(), [](const BenchmarkCase &one, const BenchmarkCase &other) {
        return one.company == other.company;
    });
    cases.erase(end, cases.end());
}

QJsonObject figureJson(const BenchmarkFigure &figure)
{
    return {{u"companies"_s, figure.companies}, {u"low"_s, figure.low}, {u"median"_s, figure.median}, {u"high"_s, figure.high}};
}

Result<BenchmarkFigure> readFigure(const QJsonObject &object, const QString &place)
{
    const double companies = object["companies"_L1].toDouble(-1);
    if (!(companies >= fewestCompanies) || companies > 1e6 || companies != std::floor(companies))
        return fail(Error::Kind::Invalid, Words::tr("%1: a figure needs at least %2 companies behind it.").arg(place).arg(fewestCompanies));
    std::array<double, 3> values{};
    const std::array<QLatin1StringView, 3> names{"low"_L1, "median"_L1, "high"_L1};
    for (size_t i = 0; i < names.size(); ++i) {
        const QJsonValue value = object[names[i]];
        values[i] = value.toDouble(-1);
        if (!value.isDouble() || values[i] < 0 || values[i] > levelCount - 1 || (i > 0 && values[i] < values[i - 1]))
            return fail(Error::Kind::Invalid, Words::tr("%1: low, median and high are numbers from 0 to 5 in rising order.").arg(place));
    }
    return BenchmarkFigure{int(companies), values[0], values[1], values[2]};
}

Result<BenchmarkGroup> readGroup(const QJsonObject &object, const QString &place)
{
    BenchmarkGroup group;
    group.industry = object["industry"_L1].toString();
    group.size = object["size"_L1].toString();
    if (object.contains("overall"_L1)) {
        AXW_TRY_ASSIGN(overall, readFigure(object["overall"_L1].toObject(), place + u".overall"_s));
        group.overall = overall;
    }
    const QJsonObject dimensions = object["dimensions"_L1].toObject();
    for (auto each = dimensions.begin(); each != dimensions.end(); ++each) {
        AXW_TRY_ASSIGN(figure, readFigure(each->toObject(), place + u".dimensions."_s + each.key()));
        group.dimensions.insert(each.key(), figure);
    }
    return group;
}

} // namespace

const BenchmarkGroup *Benchmark::group(QStringView industry, QStringView size) const
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const BenchmarkGroup &each) {
        return each.industry == industry && each.size == size;
    });
    return found == groups.end() ? nullptr : &*found;
}

const BenchmarkGroup *Benchmark::nearest(QStringView industry, QStringView size) const
{
    const std::array<std::pair<QStringView, QStringView>, 4> wider{{{industry, size}, {industry, {}}, {{}, size}, {{}, {}}}};
    for (const auto &[field, employees] : wider) {
        if (const BenchmarkGroup *found = group(field, employees); found && found->overall)
            return found;
    }
    return nullptr;
}

std::vector<BenchmarkGroup> benchmarkGroups(std::vector<BenchmarkCase> cases)
{
    keepNewest(cases);
    std::map<std::pair<QString, QString>, Gathered> gathered;
    for (const BenchmarkCase &each : cases) {
        gathered[{}].add(each);
        if (!each.industry.isEmpty())
            gathered[{each.industry, {}}].add(each);
        if (!each.size.isEmpty())
            gathered[{{}, each.size}].add(each);
        if (!each.industry.isEmpty() && !each.size.isEmpty())
            gathered[{each.industry, each.size}].add(each);
    }
    std::vector<BenchmarkGroup> groups;
    for (auto &[keys, values] : gathered) {
        BenchmarkGroup group{keys.first, keys.second, figure(values.overall), {}};
        for (auto &[key, scores] : values.dimensions) {
            if (const auto told = figure(scores))
                group.dimensions.insert(key, *told);
        }
        if (group.overall || !group.dimensions.isEmpty())
            groups.push_back(std::move(group));
    }
    return groups;
}

QByteArray benchmarkFile(const Benchmark &benchmark)
{
    QJsonArray groups;
    for (const BenchmarkGroup &group : benchmark.groups) {
        QJsonObject object{{u"industry"_s, group.industry}, {u"size"_s, group.size}};
        if (group.overall)
            object.insert(u"overall"_s, figureJson(*group.overall));
        QJsonObject dimensions;
        for (auto each = group.dimensions.begin(); each != group.dimensions.end(); ++each)
            dimensions.insert(each.key(), figureJson(*each));
        object.insert(u"dimensions"_s, dimensions);
        groups.append(object);
    }
    const QJsonObject file{{u"format"_s, formatName},
                           {u"version"_s, formatVersion},
                           {u"form"_s, benchmark.form},
                           {u"form_version"_s, benchmark.version},
                           {u"made"_s, benchmark.made.toString(Qt::ISODate)},
                           {u"source"_s, benchmark.source},
                           {u"groups"_s, groups}};
    return QJsonDocument(file).toJson();
}

Result<Benchmark> readBenchmark(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(bytes, &error).object();
    if (file["format"_L1].toString() != formatName)
        return fail(Error::Kind::Invalid, Words::tr("This is no benchmark file. The command axwb benchmark writes one."),
                    error.errorString());
    if (file["version"_L1].toInt() > formatVersion)
        return fail(Error::Kind::Newer, Words::tr("This benchmark file was written by a newer version of the program. Update the program, then read it again."));
    Benchmark benchmark;
    benchmark.form = file["form"_L1].toString();
    benchmark.version = file["form_version"_L1].toInt();
    benchmark.made = QDate::fromString(file["made"_L1].toString(), Qt::ISODate);
    benchmark.source = file["source"_L1].toString();
    if (benchmark.form.isEmpty() || benchmark.version < 1 || !benchmark.made.isValid())
        return fail(Error::Kind::Invalid, Words::tr("The benchmark file does not say which form it is of, in which version, and when it was made."));
    const QJsonArray groups = file["groups"_L1].toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        AXW_TRY_ASSIGN(group, readGroup(groups.at(i).toObject(), u"groups[%1]"_s.arg(i)));
        benchmark.groups.push_back(group);
    }
    return benchmark;
}

} // namespace axw::diagnosis
