// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/diagnosis/scores.h"

#include <QDate>
#include <QMap>

/// What companies like this one reached: from the centre's own finished files, by industry and size.
namespace axw::diagnosis {

/// Fewer companies than these behind a figure, and the figure is not told: not shown, not in a file.
inline constexpr int fewestCompanies = 5;

/// One finished assessment as the benchmark takes it.
struct BenchmarkCase
{
    ClientId company;
    AssessmentId assessment; ///< which of the company's; one that was made anew is another figure
    QString industry; ///< key of a field; empty when nobody chose one
    QString size; ///< key of a size class; empty when not known
    QDate finished;
    std::optional<double> overall;
    QMap<QString, double> dimensions; ///< the scored ones with at least 70 % coverage
};

/// A group's scores. Quartiles by linear interpolation between the sorted values (Hyndman and Fan, The American
/// Statistician 50, 1996, type 7).
struct BenchmarkFigure
{
    int companies = 0;
    double low = 0; ///< first quartile
    double median = 0;
    double high = 0; ///< third quartile
    bool operator==(const BenchmarkFigure &) const = default;
};

/// From the first quartile to the third: "1.8~2.8", in English "1.8–2.8".
QString middleHalfText(const BenchmarkFigure &figure, Language language);

/// Companies of one industry and one size; either may be all, which is an empty key.
struct BenchmarkGroup
{
    QString industry;
    QString size;
    std::optional<BenchmarkFigure> overall;
    QMap<QString, BenchmarkFigure> dimensions;
    bool operator==(const BenchmarkGroup &) const = default;
};

struct Benchmark
{
    QString form; ///< key of the form that was filled
    int version = 0;
    QDate made;
    QString source; ///< the centre whose files these are
    std::vector<BenchmarkGroup> groups; ///< only those with a figure; all companies first
    bool operator==(const Benchmark &) const = default;

    /// Null when no figure of this group may be told.
    const BenchmarkGroup *group(QStringView industry, QStringView size) const;
    /// The narrowest group with an overall figure that the company belongs to: industry and size, then industry, size,
    /// all. Null when there is none.
    const BenchmarkGroup *nearest(QStringView industry, QStringView size) const;
};

/// What was told of one group: remembered, so that a later file cannot be held against it.
struct ToldFigure
{
    QString industry;
    QString size;
    QString dimension; ///< empty for the overall score
    BenchmarkFigure figure;
    std::vector<QUuid> cases; ///< the assessments behind it, sorted
    bool operator==(const ToldFigure &) const = default;
};

struct BenchmarkRelease
{
    std::vector<BenchmarkGroup> groups;
    std::vector<ToldFigure> told; ///< to be handed in next time: all that was ever told, of each group the last at the end
    int silent = 0; ///< figures with enough companies that are kept back, because another figure minus them would tell of few
};

/// The figures of these cases. One company counts once, with the assessment that was finished last. Figures are rounded
/// to a tenth of a level. None is told where fewer than five companies stand behind it, nor where the sums and
/// differences of what is told, now and `before`, would tell of fewer than five (see disclosure.h, each score by itself):
/// then the figure that was told of the group last is told again, or none.
BenchmarkRelease benchmarkRelease(std::vector<BenchmarkCase> cases, const std::vector<ToldFigure> &before = {});

/// The groups of a release with nothing before it.
std::vector<BenchmarkGroup> benchmarkGroups(std::vector<BenchmarkCase> cases);

/// What was told, as a setting of the device keeps it; anything else gives nothing told.
QByteArray toldJson(const std::vector<ToldFigure> &told);
std::vector<ToldFigure> toldFromJson(const QByteArray &json);

/// The file that travels to laptops: JSON, UTF-8. It holds figures only, never a company.
QByteArray benchmarkFile(const Benchmark &benchmark);
/// Invalid for anything that is no such file, and for figures that fewer than five companies stand behind.
Result<Benchmark> readBenchmark(const QByteArray &bytes);

} // namespace axw::diagnosis
