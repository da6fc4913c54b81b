// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/photo.h"

#include <QCoreApplication>
#include <QFile>

#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>

#include <memory>
#include <mutex>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

tl::unexpected<Error> damaged(const char *why)
{
    return fail(Error::Kind::Damaged, Words::tr("This is no picture that can be read (JPEG, PNG, TIFF, WebP or HEIF)."), QString::fromUtf8(why));
}

/// The library's one-time settings: silent, and with the boxes of HEIF, whose Exif part phones fill.
void prepare()
{
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
        Exiv2::enableBMFF(true);
    });
}

/// Opens a picture and reads what it says. The library throws; here it becomes a value.
template<class Open>
Result<std::unique_ptr<Exiv2::Image>> opened(const Open &open)
{
    prepare();
    try {
        std::unique_ptr<Exiv2::Image> image(open().release());
        if (!image)
            return damaged("no image");
        image->readMetadata();
        return image;
    } catch (const std::exception &error) {
        return damaged(error.what());
    }
}

Result<std::unique_ptr<Exiv2::Image>> read(const QByteArray &bytes)
{
    return opened([&] { return Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size())); });
}

bool tellsPlace(const Exiv2::Exifdatum &datum)
{
    const std::string group = datum.groupName();
    return group == "GPSInfo" || datum.key() == "Exif.Image.GPSTag";
}

bool tellsPlace(const Exiv2::Xmpdatum &datum)
{
    const QByteArray key = QByteArray::fromStdString(datum.key());
    for (const char *part : {"GPS", "Location", "City", "State", "Country", "Sublocation", "LocationCreated", "LocationShown"}) {
        if (key.contains(part))
            return true;
    }
    return false;
}

bool tellsPlace(const Exiv2::Iptcdatum &datum)
{
    for (const char *part : {"City", "SubLocation", "ProvinceState", "CountryCode", "CountryName", "LocationCode", "LocationName"}) {
        if (datum.tagName() == part)
            return true;
    }
    return false;
}

template<class Data>
bool anyPlace(const Data &data)
{
    return std::any_of(data.begin(), data.end(), [](const auto &datum) { return tellsPlace(datum); });
}

template<class Data>
void erasePlaces(Data &data)
{
    for (auto each = data.begin(); each != data.end();)
        each = tellsPlace(*each) ? data.erase(each) : std::next(each);
}

bool hasPlace(const Exiv2::Image &image)
{
    return anyPlace(image.exifData()) || anyPlace(image.xmpData()) || anyPlace(image.iptcData());
}

QDateTime takenAt(const Exiv2::ExifData &exif)
{
    for (const char *key : {"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized", "Exif.Image.DateTime"}) {
        const auto found = exif.findKey(Exiv2::ExifKey(key));
        if (found == exif.end())
            continue;
        const QDateTime time = QDateTime::fromString(QString::fromStdString(found->toString()).trimmed(), u"yyyy:MM:dd HH:mm:ss"_s);
        if (time.isValid())
            return time;
    }
    return {};
}

/// The Exif parts of a HEIC are TIFF files within it: their places are blanked where they stand, because nothing that
/// follows may move. What this does not find is found by whoever looks at the result.
class Blanker
{
public:
    explicit Blanker(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray blanked()
    {
        static const QByteArray mark("Exif\0\0", 6);
        for (qsizetype at = m_bytes.indexOf(mark); at >= 0; at = m_bytes.indexOf(mark, at + 1))
            blankTiff(at + mark.size());
        return std::move(m_bytes);
    }

private:
    static constexpr quint16 gpsTag = 0x8825;
    static constexpr quint16 exifTag = 0x8769;
    static constexpr quint16 makerTag = 0x927c;
    static constexpr qsizetype entrySize = 12;

    QByteArray m_bytes;
    qsizetype m_tiff = 0;
    bool m_big = false;

    bool holds(qsizetype at, qsizetype size) const { return at >= 0 && size >= 0 && at <= m_bytes.size() && size <= m_bytes.size() - at; }
    quint32 number(qsizetype at, int size) const
    {
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = (value << 8) | quint8(m_bytes[at + (m_big ? i : size - 1 - i)]);
        return value;
    }
    void blank(qsizetype at, qsizetype size)
    {
        if (holds(at, size))
            std::fill_n(m_bytes.begin() + at, size, '\0');
    }

    void blankTiff(qsizetype tiff)
    {
        if (!holds(tiff, 8) || (m_bytes.mid(tiff, 2) != "II" && m_bytes.mid(tiff, 2) != "MM"))
            return;
        m_tiff = tiff;
        m_big = m_bytes[tiff] == 'M';
        takeOut(tiff + number(tiff + 4, 4), gpsTag);
        const qsizetype exif = pointed(tiff + number(tiff + 4, 4), exifTag);
        if (exif >= 0)
            blankValue(entryOf(exif, makerTag)); // the maker's note may repeat the place
    }

    /// Where an entry of a directory stands; -1 for none.
    qsizetype entryOf(qsizetype directory, quint16 tag) const
    {
        if (!holds(directory, 2))
            return -1;
        const auto count = qsizetype(number(directory, 2));
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = directory + 2 + i * entrySize;
            if (!holds(at, entrySize))
                return -1;
            if (number(at, 2) == tag)
                return at;
        }
        return -1;
    }
    qsizetype pointed(qsizetype directory, quint16 tag) const
    {
        const qsizetype entry = entryOf(directory, tag);
        return entry < 0 ? -1 : m_tiff + qsizetype(number(entry + 8, 4));
    }

    void blankValue(qsizetype entry)
    {
        static constexpr quint32 sizes[] = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
        if (entry < 0)
            return;
        const quint32 type = number(entry + 2, 2);
        const qsizetype size = qsizetype(type < std::size(sizes) ? sizes[type] : 1) * qsizetype(number(entry + 4, 4));
        if (size > 4)
            blank(m_tiff + qsizetype(number(entry + 8, 4)), size);
    }

    /// A directory that an entry points to goes with all its values, and the entry with it: those behind it move up.
    void takeOut(qsizetype directory, quint16 tag)
    {
        const qsizetype entry = entryOf(directory, tag);
        if (entry < 0)
            return;
        const qsizetype inner = pointed(directory, tag);
        if (holds(inner, 2)) {
            const auto count = qsizetype(number(inner, 2));
            for (qsizetype i = 0; i < count && holds(inner + 2 + i * entrySize, entrySize); ++i)
                blankValue(inner + 2 + i * entrySize);
            for (qsizetype i = 0; i < count && holds(inner + 2 + i * entrySize, entrySize); ++i)
                blank(inner + 2 + i * entrySize, entrySize);
            blank(inner, 2);
        }
        const auto count = qsizetype(number(directory, 2));
        const qsizetype end = directory + 2 + count * entrySize + 4; // the pointer to the next directory moves too
        if (!holds(directory, end - directory))
            return;
        std::copy(m_bytes.begin() + entry + entrySize, m_bytes.begin() + end, m_bytes.begin() + entry);
        blank(end - entrySize, entrySize);
        const auto fewer = quint16(count - 1);
        m_bytes[directory + (m_big ? 0 : 1)] = char(fewer >> 8);
        m_bytes[directory + (m_big ? 1 : 0)] = char(fewer & 0xff);
    }
};

quint32 bigNumber(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | quint8(bytes[at + i]);
    return value;
}

/// One past a JPEG's first picture; -1 where that cannot be told.
qsizetype endOfJpeg(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype at) { return quint8(bytes[at]); };
    const qsizetype size = bytes.size();
    for (qsizetype at = 2; at + 2 <= size && byte(at) == 0xff;) {
        const quint8 marker = byte(at + 1);
        if (marker == 0xd9)
            return at + 2;
        if (marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (at + 4 > size || bigNumber(bytes, at + 2, 2) < 2)
            return -1;
        at += 2 + qsizetype(bigNumber(bytes, at + 2, 2));
        if (marker == 0xda) { // the picture's own bytes, up to the next marker that is none of theirs
            while (at + 2 <= size && !(byte(at) == 0xff && byte(at + 1) != 0 && (byte(at + 1) < 0xd0 || byte(at + 1) > 0xd7)))
                ++at;
        }
    }
    return -1;
}

/// Telephones put a short film behind a picture, and the film says where it was taken too.
QByteArray withoutFilm(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8")) {
        const qsizetype end = endOfJpeg(bytes);
        return end > 0 && bytes.indexOf("ftyp", end) > 0 ? bytes.left(end) : bytes;
    }
    for (qsizetype at = 0; at + 8 <= bytes.size() && bytes.mid(4, 4) == "ftyp";) { // the boxes of a HEIC
        const qsizetype size = bigNumber(bytes, at, 4);
        if (bytes.mid(at + 4, 4) == "mpvd")
            return bytes.left(at);
        if (size < 8)
            break;
        at += size;
    }
    return bytes;
}

} // namespace

bool isPhoto(const QByteArray &bytes)
{
    prepare();
    try {
        switch (Exiv2::ImageFactory::getType(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size()))) {
        case Exiv2::ImageType::jpeg:
        case Exiv2::ImageType::png:
        case Exiv2::ImageType::tiff:
        case Exiv2::ImageType::webp:
        case Exiv2::ImageType::bmff: return true;
        default: return false;
        }
    } catch (const std::exception &) {
        return false;
    }
}

namespace {

Result<PhotoFacts> factsOf(Result<std::unique_ptr<Exiv2::Image>> image)
{
    if (!image)
        return fail(std::move(image).error());
    try {
        return PhotoFacts{takenAt((*image)->exifData()), hasPlace(**image)};
    } catch (const std::exception &error) {
        return damaged(error.what());
    }
}

} // namespace

Result<PhotoFacts> photoFacts(const QByteArray &bytes)
{
    return factsOf(read(bytes));
}

Result<PhotoFacts> photoFactsOf(const QString &path)
{
    return factsOf(opened([&] { return Exiv2::ImageFactory::open(QFile::encodeName(path).toStdString()); }));
}

namespace {

/// What was written is read again before anybody relies on it.
Result<QByteArray> checked(const QByteArray &written)
{
    AXW_TRY_ASSIGN(again, photoFacts(written));
    if (again.hasPlace)
        return fail(Error::Kind::Invalid, Words::tr("The place where this picture was taken cannot be removed from it. Save it as JPEG first."));
    return written;
}

} // namespace

Result<QByteArray> withoutPlace(const QByteArray &given)
{
    const QByteArray bytes = withoutFilm(given);
    AXW_TRY_ASSIGN(image, read(bytes));
    try {
        if (!hasPlace(*image))
            return bytes;
        if (image->imageType() == Exiv2::ImageType::bmff)
            return checked(Blanker(bytes).blanked());
        erasePlaces(image->exifData());
        erasePlaces(image->xmpData());
        erasePlaces(image->iptcData());
        for (const char *key : {"Exif.Photo.MakerNote", "Exif.Image.GPSTag"}) {
            if (const auto found = image->exifData().findKey(Exiv2::ExifKey(key)); found != image->exifData().end())
                image->exifData().erase(found);
        }
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return damaged("cannot be read again");
        const Exiv2::DataBuf written = io.read(long(io.size()));
        QByteArray result(reinterpret_cast<const char *>(written.pData_), qsizetype(written.size_));
        io.close();
        return checked(result);
    } catch (const std::exception &error) {
        return fail(Error::Kind::Invalid, Words::tr("The place where this picture was taken cannot be removed from it. Save it as JPEG first."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace axw::files
