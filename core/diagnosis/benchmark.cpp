// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/benchmark.h"

#include "core/base/formats.h"
#include "core/diagnosis/disclosure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

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

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

BenchmarkFigure figureOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {int(values.size()), rounded(quantile(values, 0.25)), rounded(quantile(values, 0.5)), rounded(quantile(values, 0.75))};
}

using GroupKey = std::pair<QString, QString>; ///< industry and size

/// The groups that a case stands in.
std::vector<GroupKey> groupsOf(const BenchmarkCase &each)
{
    std::vector<GroupKey> keys{{}};
    if (!each.industry.isEmpty())
        keys.emplace_back(each.industry, QString());
    if (!each.size.isEmpty())
        keys.emplace_back(QString(), each.size);
    if (!each.industry.isEmpty() && !each.size.isEmpty())
        keys.emplace_back(each.industry, each.size);
    return keys;
}

std::optional<double> scoreOf(const BenchmarkCase &each, const QString &dimension)
{
    if (dimension.isEmpty())
        return each.overall;
    const auto found = each.dimensions.constFind(dimension);
    return found == each.dimensions.cend() ? std::nullopt : std::optional(*found);
}

QUuid caseKey(const BenchmarkCase &each)
{
    return each.assessment.isNull() ? each.company.uuid() : each.assessment.uuid();
}

/// The release of one score: what each group says of it, and what it said before.
class ScoreRelease
{
public:
    ScoreRelease(const QString &dimension, const std::vector<BenchmarkCase> &cases, const std::vector<ToldFigure> &before)
        : m_dimension(dimension), m_cases(cases)
    {
        for (size_t i = 0; i < cases.size(); ++i)
            m_numbers.emplace(caseKey(cases[i]), int(i));
        for (const ToldFigure &told : before) {
            if (told.dimension == dimension)
                takeTold(told);
        }
        std::map<GroupKey, std::vector<int>> members;
        for (size_t i = 0; i < cases.size(); ++i) {
            if (!scoreOf(cases[i], dimension))
                continue;
            for (const GroupKey &key : groupsOf(cases[i]))
                members[key].push_back(int(i));
        }
        for (auto &[key, numbers] : members) {
            if (int(numbers.size()) < fewestCompanies)
                continue;
            m_fresh.push_back({key, m_groups.size()});
            m_groups.push_back({std::move(numbers), false, int(!key.first.isEmpty()) + int(!key.second.isEmpty())});
        }
    }

    void addTo(std::map<GroupKey, BenchmarkGroup> &groups, BenchmarkRelease &release) const
    {
        const std::vector<bool> tell = tellable(m_groups, fewestCompanies);
        std::map<GroupKey, ToldFigure> last = m_last; // what is not told anew stands as it did
        release.told.insert(release.told.end(), m_before.begin(), m_before.end());
        for (const auto &[key, place] : m_fresh) {
            if (!tell[place]) {
                ++release.silent;
                continue;
            }
            const ToldFigure fresh = freshOf(key, m_groups[place].members);
            const auto before = m_last.find(key);
            if (before == m_last.end() || before->second != fresh)
                release.told.push_back(fresh);
            last[key] = fresh;
        }
        for (const auto &[key, told] : last) {
            BenchmarkGroup &group = groups.try_emplace(key, BenchmarkGroup{key.first, key.second, {}, {}}).first->second;
            if (m_dimension.isEmpty())
                group.overall = told.figure;
            else
                group.dimensions.insert(m_dimension, told.figure);
        }
    }

private:
    void takeTold(const ToldFigure &told)
    {
        DisclosureGroup group{{}, true, 0};
        for (const QUuid &each : told.cases)
            group.members.push_back(m_numbers.emplace(each, int(m_numbers.size())).first->second);
        std::sort(group.members.begin(), group.members.end());
        m_last[GroupKey(told.industry, told.size)] = told;
        m_before.push_back(told);
        m_groups.push_back(std::move(group));
    }

    ToldFigure freshOf(const GroupKey &key, const std::vector<int> &members) const
    {
        ToldFigure told{key.first, key.second, m_dimension, {}, {}};
        std::vector<double> values;
        for (const int member : members) {
            values.push_back(*scoreOf(m_cases[size_t(member)], m_dimension));
            told.cases.push_back(caseKey(m_cases[size_t(member)]));
        }
        std::sort(told.cases.begin(), told.cases.end());
        told.figure = figureOf(std::move(values));
        return told;
    }

    QString m_dimension;
    const std::vector<BenchmarkCase> &m_cases;
    std::map<QUuid, int> m_numbers; ///< of the cases, then of those that were told before and are none any more
    std::vector<ToldFigure> m_before;
    std::map<GroupKey, ToldFigure> m_last;
    std::vector<std::pair<GroupKey, size_t>> m_fresh;
    std::vector<DisclosureGroup> m_groups;
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

QString middleHalfText(const BenchmarkFigure &figure, Language language)
{
    const QString to = language == Language::Korean ? u"~"_s : u"–"_s;
    return formatDecimal(figure.low, 1) + to + formatDecimal(figure.high, 1);
}

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

BenchmarkRelease benchmarkRelease(std::vector<BenchmarkCase> cases, const std::vector<ToldFigure> &before)
{
    keepNewest(cases);
    std::set<QString> scores{QString()};
    for (const BenchmarkCase &each : cases) {
        for (auto score = each.dimensions.begin(); score != each.dimensions.end(); ++score)
            scores.insert(score.key());
    }
    for (const ToldFigure &told : before)
        scores.insert(told.dimension);
    BenchmarkRelease release;
    std::map<GroupKey, BenchmarkGroup> groups;
    for (const QString &score : scores)
        ScoreRelease(score, cases, before).addTo(groups, release);
    for (auto &[key, group] : groups)
        release.groups.push_back(std::move(group));
    return release;
}

std::vector<BenchmarkGroup> benchmarkGroups(std::vector<BenchmarkCase> cases)
{
    return benchmarkRelease(std::move(cases)).groups;
}

QByteArray toldJson(const std::vector<ToldFigure> &told)
{
    std::map<QUuid, int> numbers;
    QJsonArray names;
    QJsonArray figures;
    for (const ToldFigure &each : told) {
        QJsonArray members;
        for (const QUuid &one : each.cases) {
            const auto [at, fresh] = numbers.emplace(one, int(numbers.size()));
            if (fresh)
                names.append(one.toString(QUuid::WithoutBraces));
            members.append(at->second);
        }
        figures.append(QJsonObject{{u"industry"_s, each.industry}, {u"size"_s, each.size}, {u"dimension"_s, each.dimension},
                                   {u"figure"_s, figureJson(each.figure)}, {u"cases"_s, members}});
    }
    return QJsonDocument(QJsonObject{{u"cases"_s, names}, {u"figures"_s, figures}}).toJson(QJsonDocument::Compact);
}

std::vector<ToldFigure> toldFromJson(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    std::vector<QUuid> names;
    for (const QJsonValue &name : all["cases"_L1].toArray())
        names.push_back(QUuid::fromString(name.toString()));
    std::vector<ToldFigure> told;
    for (const QJsonValue &value : all["figures"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        ToldFigure each{object["industry"_L1].toString(), object["size"_L1].toString(), object["dimension"_L1].toString(), {}, {}};
        for (const QJsonValue &member : object["cases"_L1].toArray()) {
            const int at = member.toInt(-1);
            if (at >= 0 && at < int(names.size()))
                each.cases.push_back(names[size_t(at)]);
        }
        std::sort(each.cases.begin(), each.cases.end());
        const auto figure = readFigure(object["figure"_L1].toObject(), u"figures"_s);
        if (!figure || int(each.cases.size()) != figure->companies)
            continue;
        each.figure = *figure;
        told.push_back(std::move(each));
    }
    return told;
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
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, Words::tr("Line %1: this is no JSON, as a benchmark file is.").arg(bytes.left(error.offset).count('\n') + 1), error.errorString());
    if (file["format"_L1].toString() != formatName)
        return fail(Error::Kind::Invalid, Words::tr("This is no benchmark file. The settings and the command line write one."),
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
