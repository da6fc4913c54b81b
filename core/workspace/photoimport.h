// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/clients/choices.h"
#include "core/diagnosis/phototimes.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

/// A folder of a telephone's photographs that become evidence of an assessment: read, then kept as one edit. Both are
/// long work for a thread and a companion connection of their own.
namespace axw::workspace {

class Workspace;

/// Where the time of a photograph is known from.
enum class PhotoTime {
    Camera, ///< it says so itself
    Name,   ///< its file's name does
    File,   ///< only the file's time is known: copying may have changed it
};

/// A photograph that can be taken.
struct FoundPhoto
{
    QString path;
    QString name;
    qint64 bytes = 0;
    QDateTime taken;  ///< UTC, by the clock that took it
    PhotoTime from = PhotoTime::Camera;
    QString hash;     ///< of what will be kept
    bool hadPlace = false;
    QString already;  ///< the item it is evidence for in this assessment already; "-" for the assessment as a whole
    bool operator==(const FoundPhoto &) const = default;
};

/// What is left out, and why, in a sentence.
struct LeftOut
{
    QString name;
    QString why;
    bool operator==(const LeftOut &) const = default;
};

struct PhotoFolder
{
    std::vector<FoundPhoto> photos; ///< the earliest first
    std::vector<LeftOut> leftOut;
    std::vector<diagnosis::ItemMoment> moments; ///< who worked on which item around those times
    bool operator==(const PhotoFolder &) const = default;
};

/// Files beyond these are named, not read.
inline constexpr qint64 largestPhoto = qint64(100) << 20;
inline constexpr int mostPhotos = 2000;

/// Reads the folder itself, not those within it. NotFound when it is not there, Cancelled.
Result<PhotoFolder> readPhotos(Workspace &workspace, AssessmentId assessment, const QString &folder, const Progress &progress = {});
/// The same of single files.
Result<PhotoFolder> readPhotos(Workspace &workspace, AssessmentId assessment, const QStringList &files, const Progress &progress = {});

/// What a person wants kept.
struct ChosenPhoto
{
    QString path;
    QString name;
    QString item;    ///< empty: of the assessment as a whole
    QDateTime taken; ///< UTC, by this computer's clock
    clients::Grade grade = clients::Grade::Internal;
    bool operator==(const ChosenPhoto &) const = default;
};

struct PhotosKept
{
    int kept = 0;
    std::vector<LeftOut> leftOut;
    bool operator==(const PhotosKept &) const = default;
};

/// Keeps them as evidence without the places where they were taken, as one edit. What cannot be read any more is left
/// out and said; ReadOnly for a frozen assessment; Cancelled and failures keep nothing.
Result<PhotosKept> keepPhotos(Workspace &workspace, AssessmentId assessment, const std::vector<ChosenPhoto> &chosen, const Progress &progress = {});

} // namespace axw::workspace
