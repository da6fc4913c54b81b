// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clients/client.h"
#include "core/diagnosis/benchmark.h"
#include "core/report/snapshots.h"

#include <QDateTime>

#include <optional>
#include <vector>

/// Benchmarks of a workspace: made from its own finished assessments, and those of other files that were imported.
namespace axw::workspace {

class Workspace;

/// The frozen assessments by this form in this version, as a benchmark takes them: those that the company itself
/// answered are none, and of several of one company only the newest is read. `without` is left out: a company is
/// compared with others.
Result<std::vector<diagnosis::BenchmarkCase>> benchmarkCases(Workspace &workspace, const QString &form, int version, ClientId without = {});

/// Today's benchmark from the workspace's own files. Its groups may be none.
Result<diagnosis::Benchmark> ownBenchmark(Workspace &workspace, const QString &form, int version, ClientId without = {});

/// The same for looking at: `silent` says how many figures with enough companies are kept back.
struct BenchmarkExport
{
    diagnosis::Benchmark benchmark;
    int silent = 0; ///< see diagnosis::BenchmarkRelease
    bool operator==(const BenchmarkExport &) const = default;
};
Result<BenchmarkExport> benchmarkPreview(Workspace &workspace, const QString &form, int version);

/// Writes the workspace's own benchmark as a file, and remembers on this device what was told, so that no two files of it
/// can be held against each other: a group's figure becomes another only when that tells of five companies or more, else
/// the last one is told again. A centre therefore makes its files on one device. Invalid when there is no figure to tell.
Result<BenchmarkExport> exportBenchmark(Workspace &workspace, const QString &form, int version, const QString &path);

/// A benchmark file that was read into the workspace.
struct ImportedBenchmark
{
    BenchmarkId id;
    diagnosis::Benchmark benchmark;
    QDateTime added; ///< UTC
    bool operator==(const ImportedBenchmark &) const = default;
};

/// Newest first. What a newer program wrote and this one cannot read is left out.
Result<std::vector<ImportedBenchmark>> importedBenchmarks(Workspace &workspace);

struct BenchmarkImport
{
    ImportedBenchmark kept;
    bool wasThere = false; ///< the same file was imported before: nothing was changed
};

/// Reads a benchmark file as one edit. It takes the place of an older one of the same centre, form and version; Invalid
/// when the workspace holds a newer one of them.
Result<BenchmarkImport> importBenchmark(Workspace &workspace, const QString &path);
/// Takes an imported benchmark out of the workspace, as one edit.
Result<> removeBenchmark(Workspace &workspace, BenchmarkId id);

/// "물류 중소기업" / "Logistics, SME"; with empty keys "물류 기업", "중소기업", "전체 기업".
LocalizedText groupName(const QString &industry, const QString &size);

/// Those whom this company is compared with: the narrowest group of its own kind that a benchmark of this form has,
/// of the workspace's own or of an imported one; of two equally narrow ones that with more companies.
Result<std::optional<report::BenchmarkComparison>> comparisonFor(Workspace &workspace, const clients::Client &client, const QString &form,
                                                                 int version);

} // namespace axw::workspace
