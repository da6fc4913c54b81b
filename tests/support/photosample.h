// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QtEndian>

namespace axw::test {

/// A picture without a word; another `hue` is another picture.
inline QByteArray pictureBytes(const char *format, QSize size = {16, 12}, int hue = 180)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(hue % 360, 200, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline void add16(QByteArray &to, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), 2);
}

inline void add32(QByteArray &to, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), 4);
}

inline void addEntry(QByteArray &to, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    add16(to, tag);
    add16(to, type);
    add32(to, count);
    add32(to, value);
}

/// An Exif part written by hand, as a phone writes it: the time it was taken and, when wanted, where.
inline QByteArray exifPart(const QByteArray &taken, bool place)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    const quint32 exifAt = 8 + 2 + 12 * (place ? 2 : 1) + 4;
    const quint32 timeAt = exifAt + 2 + 12 + 4;
    const quint32 gpsAt = timeAt + 20;
    const quint32 latitudeAt = gpsAt + 2 + 24 + 4;
    add16(tiff, place ? 2 : 1);
    addEntry(tiff, 0x8769, 4, 1, exifAt);
    if (place)
        addEntry(tiff, 0x8825, 4, 1, gpsAt);
    add32(tiff, 0);
    add16(tiff, 1);
    addEntry(tiff, 0x9003, 2, 20, timeAt);
    add32(tiff, 0);
    tiff.append(taken.leftJustified(20, '\0', true));
    if (place) {
        add16(tiff, 2);
        addEntry(tiff, 1, 2, 2, 'N');
        addEntry(tiff, 2, 5, 3, latitudeAt);
        add32(tiff, 0);
        for (const quint32 number : {37u, 1u, 33u, 1u, 1234u, 100u})
            add32(tiff, number);
    }
    QByteArray part("Exif\0\0", 6);
    return part + tiff;
}

/// A JPEG as a phone makes it.
inline QByteArray photoBytes(const QByteArray &taken, bool place, QSize size = {16, 12}, int hue = 180)
{
    const QByteArray plain = pictureBytes("JPEG", size, hue);
    const QByteArray exif = exifPart(taken, place);
    QByteArray marked = plain.left(2) + QByteArray("\xff\xe1", 2);
    const auto length = quint16(exif.size() + 2);
    marked.append(char(length >> 8)).append(char(length & 0xff));
    return marked + exif + plain.mid(2);
}

/// A HEIC as an iPhone lays it out, as far as its Exif part goes: there is no picture in it.
inline QByteArray heicBytes(const QByteArray &taken, bool place)
{
    const auto big = [](quint64 value, int bytes) {
        QByteArray out;
        for (int at = bytes - 1; at >= 0; --at)
            out.append(char(value >> (8 * at)));
        return out;
    };
    const auto box = [&](const QByteArray &type, const QByteArray &content) { return big(quint32(content.size() + 8), 4) + type + content; };
    const QByteArray ftyp = box("ftyp", QByteArray("heic") + big(0, 4) + "mif1heic");
    const QByteArray item = big(0, 3) + exifPart(taken, place).prepend("\x06");
    const auto metaWith = [&](quint32 offset) {
        const QByteArray infe = box("infe", big(2u << 24, 4) + big(1, 2) + big(0, 2) + QByteArray("Exif\0", 5));
        const QByteArray iinf = box("iinf", big(0, 4) + big(1, 2) + infe);
        const QByteArray iloc = box("iloc", big(1u << 24, 4) + big(0x4400, 2) + big(1, 2) + big(1, 2) + big(0, 2) + big(0, 2) + big(1, 2) + big(offset, 4)
                                                + big(quint32(item.size()), 4));
        return box("meta", big(0, 4) + box("hdlr", big(0, 8) + "pict" + QByteArray(13, '\0')) + box("pitm", big(0, 4) + big(1, 2)) + iinf + iloc);
    };
    const auto before = quint32(ftyp.size() + metaWith(0).size() + 8);
    return ftyp + metaWith(before) + box("mdat", item);
}

} // namespace axw::test
