// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/questiontype.h"

#include <algorithm>
#include <array>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TypeWords::Kind;

struct Spelling
{
    QStringView words; ///< small letters, one blank for '_'
    Kind kind;
    Type type;
};

/// The names of pyxform, old ones too. The first of a type is the one we write.
constexpr std::array spellings{
    Spelling{u"text", Kind::Question, Type::Text},
    Spelling{u"string", Kind::Question, Type::Text},
    Spelling{u"q string", Kind::Question, Type::Text},
    Spelling{u"add text prompt", Kind::Question, Type::Text},
    Spelling{u"integer", Kind::Question, Type::Integer},
    Spelling{u"int", Kind::Question, Type::Integer},
    Spelling{u"q int", Kind::Question, Type::Integer},
    Spelling{u"add integer prompt", Kind::Question, Type::Integer},
    Spelling{u"decimal", Kind::Question, Type::Decimal},
    Spelling{u"q decimal", Kind::Question, Type::Decimal},
    Spelling{u"add decimal prompt", Kind::Question, Type::Decimal},
    Spelling{u"range", Kind::Question, Type::Range},
    Spelling{u"date", Kind::Question, Type::Date},
    Spelling{u"q date", Kind::Question, Type::Date},
    Spelling{u"add date prompt", Kind::Question, Type::Date},
    Spelling{u"time", Kind::Question, Type::Time},
    Spelling{u"datetime", Kind::Question, Type::DateTime},
    Spelling{u"date time", Kind::Question, Type::DateTime},
    Spelling{u"q datetime", Kind::Question, Type::DateTime},
    Spelling{u"q date time", Kind::Question, Type::DateTime},
    Spelling{u"add datetime prompt", Kind::Question, Type::DateTime},
    Spelling{u"add date time prompt", Kind::Question, Type::DateTime},
    Spelling{u"geopoint", Kind::Question, Type::GeoPoint},
    Spelling{u"gps", Kind::Question, Type::GeoPoint},
    Spelling{u"location", Kind::Question, Type::GeoPoint},
    Spelling{u"q geopoint", Kind::Question, Type::GeoPoint},
    Spelling{u"q location", Kind::Question, Type::GeoPoint},
    Spelling{u"add location prompt", Kind::Question, Type::GeoPoint},
    Spelling{u"image", Kind::Question, Type::Image},
    Spelling{u"photo", Kind::Question, Type::Image},
    Spelling{u"q image", Kind::Question, Type::Image},
    Spelling{u"q picture", Kind::Question, Type::Image},
    Spelling{u"add image prompt", Kind::Question, Type::Image},
    Spelling{u"add photo prompt", Kind::Question, Type::Image},
    Spelling{u"audio", Kind::Question, Type::Audio},
    Spelling{u"q audio", Kind::Question, Type::Audio},
    Spelling{u"add audio prompt", Kind::Question, Type::Audio},
    Spelling{u"video", Kind::Question, Type::Video},
    Spelling{u"q video", Kind::Question, Type::Video},
    Spelling{u"add video prompt", Kind::Question, Type::Video},
    Spelling{u"file", Kind::Question, Type::File},
    Spelling{u"add file prompt", Kind::Question, Type::File},
    Spelling{u"barcode", Kind::Question, Type::Barcode},
    Spelling{u"q barcode", Kind::Question, Type::Barcode},
    Spelling{u"add barcode prompt", Kind::Question, Type::Barcode},
    Spelling{u"acknowledge", Kind::Question, Type::Acknowledge},
    Spelling{u"trigger", Kind::Question, Type::Acknowledge},
    Spelling{u"q acknowledge", Kind::Question, Type::Acknowledge},
    Spelling{u"add acknowledge prompt", Kind::Question, Type::Acknowledge},
    Spelling{u"note", Kind::Question, Type::Note},
    Spelling{u"q note", Kind::Question, Type::Note},
    Spelling{u"add note prompt", Kind::Question, Type::Note},
    Spelling{u"calculate", Kind::Question, Type::Calculate},
    Spelling{u"q calculate", Kind::Question, Type::Calculate},
    Spelling{u"add calculate prompt", Kind::Question, Type::Calculate},
    Spelling{u"hidden", Kind::Question, Type::Hidden},
    Spelling{u"start", Kind::Question, Type::Start},
    Spelling{u"start time", Kind::Question, Type::Start},
    Spelling{u"get start time", Kind::Question, Type::Start},
    Spelling{u"end", Kind::Question, Type::End},
    Spelling{u"end time", Kind::Question, Type::End},
    Spelling{u"get end time", Kind::Question, Type::End},
    Spelling{u"today", Kind::Question, Type::Today},
    Spelling{u"get today", Kind::Question, Type::Today},
    Spelling{u"username", Kind::Question, Type::Username},
    Spelling{u"uri:username", Kind::Question, Type::Username},
    Spelling{u"deviceid", Kind::Question, Type::DeviceId},
    Spelling{u"device id", Kind::Question, Type::DeviceId},
    Spelling{u"get device id", Kind::Question, Type::DeviceId},
    Spelling{u"uri:deviceid", Kind::Question, Type::DeviceId},
    Spelling{u"imei", Kind::Question, Type::DeviceId},

    Spelling{u"phonenumber", Kind::NotFilled, Type::Hidden},
    Spelling{u"get phone number", Kind::NotFilled, Type::Hidden},
    Spelling{u"uri:phonenumber", Kind::NotFilled, Type::Hidden},
    Spelling{u"simserial", Kind::NotFilled, Type::Hidden},
    Spelling{u"sim id", Kind::NotFilled, Type::Hidden},
    Spelling{u"get sim id", Kind::NotFilled, Type::Hidden},
    Spelling{u"uri:simserial", Kind::NotFilled, Type::Hidden},
    Spelling{u"subscriberid", Kind::NotFilled, Type::Hidden},
    Spelling{u"subscriber id", Kind::NotFilled, Type::Hidden},
    Spelling{u"get subscriber id", Kind::NotFilled, Type::Hidden},
    Spelling{u"uri:subscriberid", Kind::NotFilled, Type::Hidden},
    Spelling{u"email", Kind::NotFilled, Type::Hidden},
    Spelling{u"uri:email", Kind::NotFilled, Type::Hidden},
    Spelling{u"audit", Kind::NotFilled, Type::Hidden},
    Spelling{u"background-audio", Kind::NotFilled, Type::Hidden},
    Spelling{u"start-geopoint", Kind::NotFilled, Type::Hidden},
    Spelling{u"background-geopoint", Kind::NotFilled, Type::Hidden},

    Spelling{u"begin group", Kind::Begin, Type::Group},
    Spelling{u"begin repeat", Kind::Begin, Type::Repeat},
    Spelling{u"begin lgroup", Kind::Begin, Type::Repeat},
    Spelling{u"begin looped group", Kind::Begin, Type::Repeat},
    Spelling{u"end group", Kind::End, Type::Group},
    Spelling{u"end repeat", Kind::End, Type::Repeat},
    Spelling{u"end lgroup", Kind::End, Type::Repeat},
    Spelling{u"end looped group", Kind::End, Type::Repeat},

    Spelling{u"geotrace", Kind::NotSupported, Type::Text},
    Spelling{u"geoshape", Kind::NotSupported, Type::Text},
    Spelling{u"csv-external", Kind::Table, Type::Hidden},
    Spelling{u"xml-external", Kind::NotSupported, Type::Hidden},
    Spelling{u"percentage", Kind::NotSupported, Type::Integer},
    Spelling{u"phone number", Kind::NotSupported, Type::Text},
    Spelling{u"number of days in last month", Kind::NotSupported, Type::Integer},
    Spelling{u"number of days in last six months", Kind::NotSupported, Type::Integer},
    Spelling{u"number of days in last year", Kind::NotSupported, Type::Integer},
    Spelling{u"osm", Kind::NotSupported, Type::Text},
    Spelling{u"begin loop", Kind::NotSupported, Type::Repeat},
    Spelling{u"end loop", Kind::NotSupported, Type::Repeat},
    Spelling{u"begin kobomatrix", Kind::NotSupported, Type::Group},
    Spelling{u"end kobomatrix", Kind::NotSupported, Type::Group},
    Spelling{u"begin score", Kind::NotSupported, Type::Group},
    Spelling{u"end score", Kind::NotSupported, Type::Group},
    Spelling{u"begin rank", Kind::NotSupported, Type::Group},
    Spelling{u"end rank", Kind::NotSupported, Type::Group},
};

struct Command
{
    QStringView words;
    Kind kind;
    Type type;
    bool fromFile = false;
};

/// What a list's name follows. A longer one stands before those it begins with.
constexpr std::array commands{
    Command{u"add select one prompt using", Kind::Question, Type::SelectOne},
    Command{u"add select multiple prompt using", Kind::Question, Type::SelectMultiple},
    Command{u"select all that apply from", Kind::Question, Type::SelectMultiple},
    Command{u"select all that apply", Kind::Question, Type::SelectMultiple},
    Command{u"select multiple from file", Kind::Question, Type::SelectMultiple, true},
    Command{u"select multiple from", Kind::Question, Type::SelectMultiple},
    Command{u"select multiple using", Kind::Question, Type::SelectMultiple},
    Command{u"select multiple", Kind::Question, Type::SelectMultiple},
    Command{u"select one from file", Kind::Question, Type::SelectOne, true},
    Command{u"select one external", Kind::NotSupported, Type::SelectOne},
    Command{u"select one from", Kind::Question, Type::SelectOne},
    Command{u"select one using", Kind::Question, Type::SelectOne},
    Command{u"select one", Kind::Question, Type::SelectOne},
    Command{u"select1", Kind::Question, Type::SelectOne},
    Command{u"rank", Kind::Question, Type::Rank},
    Command{u"cascading select", Kind::NotSupported, Type::SelectOne},
    Command{u"osm", Kind::NotSupported, Type::Text},
    Command{u"begin loop over", Kind::NotSupported, Type::Repeat},
    Command{u"begin loop", Kind::NotSupported, Type::Repeat},
};

/// True when `text` begins with these words; '_' stands for a blank in it.
bool beginsWith(QStringView text, QStringView words)
{
    if (text.size() < words.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = text[i].toLower();
        if ((c == u'_' ? QChar(u' ') : c) != words[i])
            return false;
    }
    return true;
}

} // namespace

TypeWords typeWords(const QString &text)
{
    const QString words = text.simplified();
    TypeWords found;
    found.exact = words == words.toLower() || words.contains(u"dateTime"_s);
    for (const Spelling &spelling : spellings) {
        if (words.size() == spelling.words.size() && beginsWith(words, spelling.words)) {
            found.kind = spelling.kind;
            found.type = spelling.type;
            return found;
        }
    }
    for (const Command &command : commands) {
        if (!beginsWith(words, command.words))
            continue;
        const QString rest = words.sliced(command.words.size());
        if (!rest.isEmpty() && !rest.startsWith(u' '))
            continue;
        if (rest.isEmpty()) { // a shorter command may leave a list: "select_one from" chooses from the list "from"
            if (found.kind == Kind::Unknown) {
                found.kind = command.kind == Kind::Question ? Kind::NoList : command.kind;
                found.type = command.type;
            }
            continue;
        }
        const QString commandWords = words.left(command.words.size());
        found.exact = commandWords == commandWords.toLower();
        found.kind = command.kind;
        found.type = command.type;
        found.fromFile = command.fromFile;
        found.list = rest.sliced(1).section(u' ', 0, 0);
        const QString more = rest.sliced(1).section(u' ', 1).toLower();
        found.orOther = more == u"or_other"_s || more == u"or other"_s || more == u"or specify other"_s;
        if (!more.isEmpty() && !found.orOther && command.kind == Kind::Question)
            found.kind = Kind::Strange;
        return found;
    }
    return found;
}

QString typeTextOf(const Node &node)
{
    if (node.type == Type::Group || node.type == Type::Repeat)
        return node.type == Type::Group ? u"begin_group"_s : u"begin_repeat"_s;
    if (node.type == Type::DateTime)
        return u"dateTime"_s;
    if (node.list.isEmpty()) {
        const auto spelling = std::find_if(spellings.cbegin(), spellings.cend(), [&](const Spelling &s) {
            return s.type == node.type && s.kind == Kind::Question;
        });
        return spelling == spellings.cend() ? QString() : spelling->words.toString();
    }
    const QString list = node.list.section(u' ', 0, 0);
    const QString fromFile = list.endsWith(u".csv"_s) ? u"_from_file "_s : u" "_s;
    const QString command = node.type == Type::Rank             ? u"rank "_s
                            : node.type == Type::SelectMultiple ? u"select_multiple"_s + fromFile
                                                                : u"select_one"_s + fromFile;
    return command + list + (node.orOther ? u" or_other"_s : QString());
}

QString endTextOf(Type type)
{
    return type == Type::Repeat ? u"end_repeat"_s : u"end_group"_s;
}

QStringList knownTypes()
{
    QStringList known{u"begin_group"_s, u"end_group"_s, u"begin_repeat"_s, u"end_repeat"_s, u"select_one"_s, u"select_multiple"_s, u"rank"_s};
    for (const Spelling &spelling : spellings) {
        if (spelling.kind == Kind::Question && !spelling.words.contains(u' '))
            known += spelling.words.toString();
    }
    return known;
}

} // namespace axw::forms
