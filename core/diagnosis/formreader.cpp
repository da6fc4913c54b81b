// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

// A static library's resource is not registered by itself, and Q_INIT_RESOURCE must stand outside any namespace.
static void initFormsResource()
{
    Q_INIT_RESOURCE(forms);
}

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

/// Collects what is wrong while it walks, so that a form's author mends everything in one go.
class Reader
{
public:
    Form read(const QJsonObject &root)
    {
        Form form;
        form.version = root["version"_L1].toInt();
        if (form.version < 1)
            wrong(u"version"_s, Words::tr("a whole number from 1 on is needed"));
        readLevels(root["levels"_L1], form);
        const QJsonArray dimensions = array(root["dimensions"_L1], u"dimensions"_s, -1);
        for (qsizetype i = 0; i < dimensions.size(); ++i)
            form.dimensions.push_back(readDimension(dimensions.at(i).toObject(), u"dimensions[%1]"_s.arg(i)));
        return form;
    }

    const QStringList &problems() const { return m_problems; }

private:
    void wrong(const QString &place, const QString &why) { m_problems << Words::tr("%1: %2.").arg(place, why); }

    /// `size` -1: any but none.
    QJsonArray array(const QJsonValue &value, const QString &place, qsizetype size)
    {
        const QJsonArray array = value.toArray();
        if (size >= 0 && array.size() != size)
            wrong(place, Words::tr("%1 entries are needed, there are %2").arg(size).arg(array.size()));
        else if (size < 0 && array.isEmpty())
            wrong(place, Words::tr("a list with at least one entry is needed"));
        return array;
    }

    LocalizedText text(const QJsonValue &value, const QString &place)
    {
        const QJsonObject object = value.toObject();
        LocalizedText text{object["ko"_L1].toString().trimmed(), object["en"_L1].toString().trimmed()};
        if (text.ko.isEmpty())
            wrong(place + u".ko"_s, Words::tr("the Korean text is missing"));
        if (text.en.isEmpty())
            wrong(place + u".en"_s, Words::tr("the English text is missing"));
        return text;
    }

    double weight(const QJsonValue &value, const QString &place)
    {
        const double weight = value.toDouble(0);
        if (!std::isfinite(weight) || weight <= 0)
            wrong(place + u".weight"_s, Words::tr("a number greater than 0 is needed"));
        return weight;
    }

    QString key(const QJsonValue &value, const QString &place)
    {
        static const QRegularExpression shape(u"^[a-z][a-z0-9_]*$"_s);
        QString key = value.toString();
        if (!shape.match(key).hasMatch())
            wrong(place + u".key"_s, Words::tr("a key of small letters, digits and _ is needed"));
        else if (m_keys.contains(key))
            wrong(place + u".key"_s, Words::tr("the key '%1' is used before").arg(key));
        m_keys.insert(key);
        return key;
    }

    void readLevels(const QJsonValue &value, Form &form)
    {
        const QJsonArray levels = array(value, u"levels"_s, levelCount);
        for (qsizetype i = 0; i < levels.size() && i < levelCount; ++i) {
            const QString place = u"levels[%1]"_s.arg(i);
            const QJsonObject object = levels.at(i).toObject();
            if (object["level"_L1].toInt(-1) != int(i))
                wrong(place + u".level"_s, Words::tr("levels run from 0 to 5; %1 is needed here").arg(i));
            form.levels.at(size_t(i)) = {text(object["label"_L1], place + u".label"_s),
                                         text(object["meaning"_L1], place + u".meaning"_s)};
        }
    }

    Dimension readDimension(const QJsonObject &object, const QString &place)
    {
        Dimension dimension;
        dimension.key = key(object["key"_L1], place);
        dimension.weight = weight(object["weight"_L1], place);
        dimension.switchable = object["switchable"_L1].toBool();
        dimension.label = text(object["label"_L1], place + u".label"_s);
        dimension.shortLabel = text(object["short"_L1], place + u".short"_s);
        dimension.about = text(object["about"_L1], place + u".about"_s);
        const QJsonArray items = array(object["items"_L1], place + u".items"_s, -1);
        for (qsizetype i = 0; i < items.size(); ++i)
            dimension.items.push_back(readItem(items.at(i).toObject(), place + u".items[%1]"_s.arg(i)));
        return dimension;
    }

    Item readItem(const QJsonObject &object, const QString &place)
    {
        Item item;
        item.key = key(object["key"_L1], place);
        item.quick = object["quick"_L1].toBool();
        item.weight = weight(object["weight"_L1], place);
        item.topic = text(object["topic"_L1], place + u".topic"_s);
        item.question = text(object["question"_L1], place + u".question"_s);
        item.hint = text(object["hint"_L1], place + u".hint"_s);
        const QJsonArray markers = array(object["markers"_L1], place + u".markers"_s, levelCount);
        for (qsizetype i = 0; i < markers.size() && i < levelCount; ++i)
            item.markers.at(size_t(i)) = text(markers.at(i), place + u".markers[%1]"_s.arg(i));
        return item;
    }

    QSet<QString> m_keys;
    QStringList m_problems;
};

} // namespace

Result<Form> readForm(const QByteArray &json, const QString &key)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        const auto line = json.left(parsing.offset).count('\n') + 1;
        return fail(Error::Kind::Damaged, Words::tr("The form cannot be read: line %1 is not JSON.").arg(line),
                    parsing.errorString());
    }
    Reader reader;
    Form form = reader.read(document.object());
    if (!reader.problems().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    Words::tr("The form cannot be used:") + u'\n' + reader.problems().join(u'\n'));
    }
    form.key = key;
    return form;
}

Result<Form> builtinForm(QStringView key, int version)
{
    if (key != "full"_L1 && key != "quick"_L1) {
        return fail(Error::Kind::NotFound,
                    Words::tr("There is no form '%1'. The built-in forms are %2.").arg(key, u"full, quick"));
    }
    initFormsResource();
    // Read once: the resource cannot change while the program runs.
    static const Result<Form> full = [] {
        QFile file(u":/forms/builtin.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return Result<Form>(fail(Error::Kind::Internal, file.errorString()));
        return readForm(file.readAll(), u"full"_s);
    }();
    if (!full)
        return full;
    if (version != 0 && version != full->version) {
        return fail(Error::Kind::NotFound,
                    Words::tr("Version %1 of the form '%2' is not in this program; it carries version %3.")
                        .arg(QString::number(version), key, QString::number(full->version)));
    }
    return key == "full"_L1 ? *full : quickForm(*full);
}

} // namespace axw::diagnosis
