// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/benchmarks.h"

#include "core/diagnosis/builtin.h"
#include "core/files/savefile.h"
#include "core/store/table.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Benchmark;
using diagnosis::BenchmarkCase;
using diagnosis::BenchmarkGroup;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

constexpr qint64 mostBytes = 16 * 1024 * 1024; ///< of a benchmark file; a real one has some tens of kilobytes

struct BenchmarkRow
{
    BenchmarkId id;
    QString form;
    int version = 0;
    QDate made;
    QString source;
    QString content;
    QDateTime added;
};

} // namespace

} // namespace axw::workspace

namespace axw::store {

template<>
struct TableOf<workspace::BenchmarkRow>
{
    using B = workspace::BenchmarkRow;
    static constexpr const char *name = "benchmark";
    static auto columns()
    {
        return std::tuple(column("form", &B::form), column("form_version", &B::version), column("made", &B::made),
                          column("source", &B::source), column("content", &B::content), column("added", &B::added));
    }
};

} // namespace axw::store

namespace axw::workspace {

namespace {

/// A finished assessment before its answers are read.
struct Finished
{
    diagnosis::Assessment assessment;
    QString industry;
    QString size;
    std::vector<diagnosis::Answer> answers; ///< one an item of the form, in its order; see readAnswers()
};

/// The newest of every company.
Result<std::vector<Finished>> newestFinished(Workspace &workspace, const QString &form, int version, ClientId without)
{
    AXW_TRY_ASSIGN(all, workspace.database().all(
                            "SELECT a.id, a.client, a.frozen_at, a.switched_off, c.field, c.size FROM assessment a JOIN client c ON c.id = a.client "
                            "WHERE a.form = ?1 AND a.form_version = ?2 AND a.frozen_at IS NOT NULL AND coalesce(a.rater, '') <> 'company'",
                            {form, version}, [&](const store::Row &row) {
                                Finished found;
                                found.assessment.id = row.id<AssessmentId>(0);
                                found.assessment.client = row.id<ClientId>(1);
                                store::fromCell(row, 2, found.assessment.frozenAt);
                                found.assessment.switchedOff = row.text(3);
                                found.assessment.formKey = form;
                                found.assessment.formVersion = version;
                                found.industry = row.text(4);
                                found.size = row.text(5);
                                return found;
                            }));
    std::erase_if(all, [&](const Finished &one) { return one.assessment.client == without; });
    std::sort(all.begin(), all.end(), [](const Finished &one, const Finished &other) {
        if (one.assessment.client != other.assessment.client)
            return one.assessment.client < other.assessment.client;
        return one.assessment.frozenAt > other.assessment.frozenAt;
    });
    all.erase(std::unique(all.begin(), all.end(),
                          [](const Finished &one, const Finished &other) { return one.assessment.client == other.assessment.client; }),
              all.end());
    return all;
}

/// The answers of all of them in one pass over the table: looking up each assessment's own costs many times as much
/// where there are thousands. They lie in rows, because ten thousand maps would take most of the time.
Result<> readAnswers(Workspace &workspace, const diagnosis::Form &form, std::vector<Finished> &all)
{
    if (all.empty())
        return {};
    QHash<QString, std::size_t> places;
    for (const diagnosis::Dimension &dimension : form.dimensions) {
        for (const diagnosis::Item &item : dimension.items)
            places.insert(item.key, std::size_t(places.size()));
    }
    QHash<QByteArray, Finished *> wanted;
    wanted.reserve(qsizetype(all.size()));
    for (Finished &one : all) {
        one.answers.resize(std::size_t(places.size()));
        wanted.insert(one.assessment.id.bytes(), &one);
    }
    // Only the marks count: scores know neither notes nor, for a benchmark, the grades of evidence.
    return workspace.database().each("SELECT assessment, item, value FROM answer WHERE instance IS NULL AND value IS NOT NULL", {},
                                     [&](const store::Row &row) {
                                         Finished *const one = wanted.value(row.blob(0));
                                         const auto place = one ? places.constFind(row.text(1)) : places.cend();
                                         diagnosis::Answer answer;
                                         if (place != places.cend() && diagnosis::setMark(answer, row.text(2)))
                                             one->answers[*place] = answer;
                                     });
}

diagnosis::Scores scoresOf(const diagnosis::Form &form, const Finished &one)
{
    const diagnosis::SwitchedOff off = one.assessment.dimensionsOff();
    std::vector<diagnosis::DimensionScore> dimensions;
    dimensions.reserve(form.dimensions.size());
    std::size_t at = 0;
    for (const diagnosis::Dimension &dimension : form.dimensions) {
        diagnosis::DimensionScore &made = dimensions.emplace_back();
        made.key = dimension.key;
        made.weight = dimension.weight;
        made.switchedOff = dimension.switchable && off.contains(dimension.key);
        made.items.reserve(dimension.items.size());
        for (const diagnosis::Item &item : dimension.items) {
            diagnosis::ItemScore &asked = made.items.emplace_back();
            asked.weight = item.weight;
            asked.answer = one.answers[at++];
        }
    }
    return diagnosis::score(std::move(dimensions));
}

BenchmarkCase caseOf(const Finished &one, const diagnosis::Scores &scores)
{
    BenchmarkCase found;
    found.company = one.assessment.client;
    found.assessment = one.assessment.id;
    found.industry = one.industry;
    found.size = one.size;
    found.finished = seoulTime(one.assessment.frozenAt.toMSecsSinceEpoch()).date();
    found.overall = scores.overall;
    for (const diagnosis::DimensionScore &dimension : scores.dimensions) {
        if (dimension.score && dimension.coverage.suffices())
            found.dimensions.insert(dimension.key, *dimension.score);
    }
    return found;
}

ImportedBenchmark importedOf(const BenchmarkRow &row, Benchmark benchmark)
{
    return {row.id, std::move(benchmark), row.added};
}

/// How narrow a group is: industry and size, industry, size, all.
int narrowness(const BenchmarkGroup &group)
{
    return (group.industry.isEmpty() ? 0 : 2) + (group.size.isEmpty() ? 0 : 1);
}

} // namespace

Result<std::vector<BenchmarkCase>> benchmarkCases(Workspace &workspace, const QString &form, int version, ClientId without)
{
    AXW_TRY_ASSIGN(all, newestFinished(workspace, form, version, without));
    std::vector<BenchmarkCase> cases;
    cases.reserve(all.size());
    const auto builtin = diagnosis::builtinForm(form, version);
    if (builtin) {
        AXW_TRY(readAnswers(workspace, *builtin, all));
        for (const Finished &one : all)
            cases.push_back(caseOf(one, scoresOf(*builtin, one)));
        return cases;
    }
    for (const Finished &one : all) {
        AXW_TRY_ASSIGN(whole, workspace.assessments().assessment(one.assessment.id));
        AXW_TRY_ASSIGN(scores, workspace.assessments().scores(whole));
        cases.push_back(caseOf(one, scores));
    }
    return cases;
}

namespace {

/// Everything of today's benchmark but its figures.
Result<Benchmark> headOf(Workspace &workspace, const QString &form, int version)
{
    Benchmark benchmark;
    benchmark.form = form;
    benchmark.version = version;
    benchmark.made = workspace.clock().today();
    AXW_TRY_ASSIGN(centre, workspace.setting(u"centre.name"_s));
    benchmark.source = centre;
    return benchmark;
}

} // namespace

Result<Benchmark> ownBenchmark(Workspace &workspace, const QString &form, int version, ClientId without)
{
    AXW_TRY_ASSIGN(benchmark, headOf(workspace, form, version));
    AXW_TRY_ASSIGN(cases, benchmarkCases(workspace, form, version, without));
    benchmark.groups = diagnosis::benchmarkGroups(std::move(cases));
    return benchmark;
}

Result<BenchmarkExport> benchmarkPreview(Workspace &workspace, const QString &form, int version)
{
    AXW_TRY_ASSIGN(head, headOf(workspace, form, version));
    AXW_TRY_ASSIGN(cases, benchmarkCases(workspace, form, version));
    diagnosis::BenchmarkRelease release = diagnosis::benchmarkRelease(std::move(cases));
    BenchmarkExport preview{std::move(head), release.silent};
    preview.benchmark.groups = std::move(release.groups);
    return preview;
}

Result<BenchmarkExport> exportBenchmark(Workspace &workspace, const QString &form, int version, const QString &path)
{
    if (workspace.isReadOnly())
        return fail(Error::Kind::ReadOnly, Words::tr("This workspace is open for reading only: what a benchmark file told could not be remembered, and the next one might give away what this one keeps back."));
    const QString memory = u"benchmark.told.%1.%2"_s.arg(form).arg(version);
    AXW_TRY_ASSIGN(head, headOf(workspace, form, version));
    AXW_TRY_ASSIGN(cases, benchmarkCases(workspace, form, version));
    AXW_TRY_ASSIGN(told, workspace.localSetting(memory));
    diagnosis::BenchmarkRelease release = diagnosis::benchmarkRelease(std::move(cases), diagnosis::toldFromJson(told.toUtf8()));
    if (release.groups.empty())
        return fail(Error::Kind::Invalid, Words::tr("Fewer than %1 companies have a finished diagnosis by this form, so there is no figure to tell.")
                                              .arg(diagnosis::fewestCompanies));
    BenchmarkExport made{std::move(head), release.silent};
    made.benchmark.groups = std::move(release.groups);
    // Remembered first: a file that was written and forgotten could be held against the next.
    AXW_TRY(workspace.setLocalSetting(memory, QString::fromUtf8(diagnosis::toldJson(release.told))));
    AXW_TRY(files::saveFile(path, diagnosis::benchmarkFile(made.benchmark)));
    return made;
}

Result<std::vector<ImportedBenchmark>> importedBenchmarks(Workspace &workspace)
{
    AXW_TRY_ASSIGN(rows, store::select<BenchmarkRow>(workspace.database(), "ORDER BY made DESC, id"));
    std::vector<ImportedBenchmark> found;
    for (const BenchmarkRow &row : rows) {
        if (auto benchmark = diagnosis::readBenchmark(row.content.toUtf8()))
            found.push_back(importedOf(row, std::move(*benchmark)));
    }
    return found;
}

Result<BenchmarkImport> importBenchmark(Workspace &workspace, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Words::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > mostBytes)
        return fail(Error::Kind::Invalid, Words::tr("%1 is too large for a benchmark file.").arg(QDir::toNativeSeparators(path)));
    const QByteArray bytes = file.readAll();
    auto read = diagnosis::readBenchmark(bytes);
    if (!read)
        return fail(read.error().kind, QFileInfo(path).fileName() + u": "_s + read.error().sentence, read.error().detail);
    const diagnosis::Benchmark benchmark = std::move(*read);
    if (benchmark.groups.empty())
        return fail(Error::Kind::Invalid, Words::tr("The benchmark file holds no figures: too few companies stand behind it."));
    AXW_TRY_ASSIGN(there, store::select<BenchmarkRow>(workspace.database(), "WHERE form = ?1 AND form_version = ?2 AND coalesce(source, '') = ?3 ORDER BY made DESC, id",
                                                      {benchmark.form, benchmark.version, benchmark.source}));
    // Written anew, so that what is kept does not depend on spaces, or on words this program knows nothing of.
    BenchmarkRow row{BenchmarkId::create(), benchmark.form, benchmark.version, benchmark.made, benchmark.source,
                     QString::fromUtf8(diagnosis::benchmarkFile(benchmark)), QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), Qt::UTC)};
    if (!there.empty()) {
        if (there.front().content == row.content)
            return BenchmarkImport{importedOf(there.front(), benchmark), true};
        if (there.front().made > row.made)
            return fail(Error::Kind::Invalid, Words::tr("The workspace holds a newer benchmark of this centre already, made on %1.")
                                                  .arg(there.front().made.toString(Qt::ISODate)));
        row.id = there.front().id;
    }
    AXW_TRY(workspace.edit(QT_TRANSLATE_NOOP("edit", "Import benchmark"), [&] {
        return there.empty() ? store::insert(workspace.database(), row) : store::update(workspace.database(), row);
    }));
    return BenchmarkImport{importedOf(row, benchmark), false};
}

Result<> removeBenchmark(Workspace &workspace, BenchmarkId id)
{
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove benchmark"), [&] { return store::remove<BenchmarkRow>(workspace.database(), id); });
}

LocalizedText groupName(const QString &industry, const QString &size)
{
    const auto name = [](const auto &known, const QString &key, Language language) { return known ? nameOf(*known, language) : key; };
    const auto field = fromKey<clients::Field>(industry);
    const auto kind = fromKey<clients::CompanySize>(size);
    const LocalizedText fields{name(field, industry, Language::Korean), name(field, industry, Language::English)};
    const LocalizedText sizes{name(kind, size, Language::Korean), name(kind, size, Language::English)};
    if (industry.isEmpty() && size.isEmpty())
        return {u"전체 기업"_s, u"All companies"_s};
    if (industry.isEmpty())
        return {sizes.ko, u"%1, all fields"_s.arg(sizes.en)};
    if (size.isEmpty())
        return {u"%1 기업"_s.arg(fields.ko), u"%1, all sizes"_s.arg(fields.en)};
    return {fields.ko + u' ' + sizes.ko, fields.en + u", "_s + sizes.en};
}

Result<std::optional<report::BenchmarkComparison>> comparisonFor(Workspace &workspace, const clients::Client &client, const QString &form,
                                                                 int version)
{
    const QString industry = client.field ? keyOf(*client.field) : QString();
    const QString size = client.size ? keyOf(*client.size) : QString();
    std::optional<report::BenchmarkComparison> best;
    const auto consider = [&](const Benchmark &benchmark, bool imported) {
        const BenchmarkGroup *group = benchmark.nearest(industry, size);
        if (!group)
            return;
        if (best) {
            const auto rank = [](const BenchmarkGroup &one) { return std::pair(narrowness(one), one.overall->companies); };
            if (rank(*group) <= rank(best->group))
                return;
        }
        best = report::BenchmarkComparison{*group, groupName(group->industry, group->size), benchmark.source, benchmark.made, imported};
    };
    AXW_TRY_ASSIGN(own, ownBenchmark(workspace, form, version, client.id));
    consider(own, false);
    AXW_TRY_ASSIGN(imported, importedBenchmarks(workspace));
    for (const ImportedBenchmark &one : imported) {
        if (one.benchmark.form == form && one.benchmark.version == version)
            consider(one.benchmark, true);
    }
    return best;
}

} // namespace axw::workspace
