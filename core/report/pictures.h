// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace axw::report {

/// A file above this is not read as a picture; in bytes.
inline constexpr qint64 largestPictureFile = 20 * 1024 * 1024;

/// A photograph or scan turned upright and no larger than `most` pixels on its longer side. Only plain picture
/// formats are read. Null when the bytes are none. What is drawn from it carries no place or camera of the file.
QImage readPicture(const QByteArray &data, int most);

/// A picture as it looks on white paper: without what shines through, which archives do not take.
QImage onPaper(const QImage &image);

/// The same picture drawn anew, no larger than a page needs: nothing but its points is left (no place, no camera).
/// Empty when the bytes are no picture that can be read.
QByteArray printable(const QByteArray &data);

} // namespace axw::report
