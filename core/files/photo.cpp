// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/photo.h"

#include <QCoreApplication>

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
Result<std::unique_ptr<Exiv2::Image>> read(const QByteArray &bytes)
{
    prepare();
    try {
        std::unique_ptr<Exiv2::Image> image(
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()), long(bytes.size())).release());
        if (!image)
            return damaged("no image");
        image->readMetadata();
        return image;
    } catch (const std::exception &error) {
        return damaged(error.what());
    }
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

Result<PhotoFacts> photoFacts(const QByteArray &bytes)
{
    AXW_TRY_ASSIGN(image, read(bytes));
    try {
        return PhotoFacts{takenAt(image->exifData()), hasPlace(*image)};
    } catch (const std::exception &error) {
        return damaged(error.what());
    }
}

Result<QByteArray> withoutPlace(const QByteArray &bytes)
{
    AXW_TRY_ASSIGN(image, read(bytes));
    try {
        if (!hasPlace(*image))
            return bytes;
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
        AXW_TRY_ASSIGN(again, photoFacts(result));
        if (again.hasPlace)
            return fail(Error::Kind::Invalid, Words::tr("The place where this picture was taken cannot be removed from it."));
        return result;
    } catch (const std::exception &error) {
        return fail(Error::Kind::Invalid, Words::tr("The place where this picture was taken cannot be removed from it. Save it as JPEG first."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace axw::files
