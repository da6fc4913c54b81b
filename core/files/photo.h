// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace axw::files {

/// What a picture says of itself (Exif, XMP, IPTC).
struct PhotoFacts
{
    QDateTime taken; ///< as the camera's clock showed it, without a zone; invalid when it does not say
    bool hasPlace = false; ///< it tells where it was taken
    bool operator==(const PhotoFacts &) const = default;
};

/// True for the pictures that phones make and this room can read: JPEG, PNG, TIFF, WebP, HEIF.
bool isPhoto(const QByteArray &bytes);

/// Damaged when the bytes are no picture of these kinds, or a broken one.
Result<PhotoFacts> photoFacts(const QByteArray &bytes);

/// The same of a file, of which only what stands around the picture is read.
Result<PhotoFacts> photoFactsOf(const QString &path);

/// The same picture without the place where it was taken: GPS tags of Exif, the place names of XMP and IPTC, and the
/// maker's note and the film behind a moving photograph, which may repeat them. The picture's own points are not touched;
/// in a HEIC, which nobody can write anew here, the place is blanked where it stands. Invalid when it cannot be removed.
Result<QByteArray> withoutPlace(const QByteArray &bytes);

} // namespace axw::files
