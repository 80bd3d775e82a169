// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/htmlreferences.h"

#include <QFile>
#include <QHash>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Reference
{
    QString text;
    bool bare = false; ///< holds without a semicolon too
};

QHash<QString, Reference> readReferences()
{
    QHash<QString, Reference> references;
    QFile file(u":/web/references.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return references;
    const QString table = QString::fromLatin1(file.readAll());
    for (const QStringView line : QStringView(table).tokenize(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QList<QStringView> fields = line.split(u' ');
        QString text;
        for (const QStringView field : fields.sliced(1)) {
            const char32_t code = field.toUInt(nullptr, 16);
            text += QString::fromUcs4(&code, 1);
        }
        const bool bare = fields.constFirst().endsWith(u'*');
        references.insert(fields.constFirst().chopped(bare ? 1 : 0).toString(), {text, bare});
    }
    return references;
}

const QHash<QString, Reference> &references()
{
    static const QHash<QString, Reference> all = readReferences();
    return all;
}

/// As text of a page: what is markup stays a reference.
QString asText(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', u"&#39;"_s);
}

bool isNamePart(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isDigit(QChar c, bool hex)
{
    const char16_t lower = c.toLower().unicode();
    return (lower >= u'0' && lower <= u'9') || (hex && lower >= u'a' && lower <= u'f');
}

/// What stands for a number from 128 to 159.
QString windowsSign(int number)
{
    static const QString signs = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s;
    const QChar sign = signs.at(number - 128);
    return sign.category() == QChar::Other_Control ? QString() : QString(sign);
}

class Resolver
{
public:
    explicit Resolver(const QString &html)
        : m_html(html)
    {
    }

    QString read()
    {
        qsizetype from = 0;
        for (qsizetype at = m_html.indexOf(u'&'); at >= 0; at = m_html.indexOf(u'&', from)) {
            m_text += m_html.sliced(from, at - from);
            from = at + 1 < m_html.size() && m_html.at(at + 1) == u'#' ? number(at) : name(at);
        }
        return m_text + m_html.sliced(from);
    }

private:
    /// Both go on behind what they have read.
    qsizetype number(qsizetype at)
    {
        constexpr qsizetype longest = 20;
        const bool hex = at + 2 < m_html.size() && m_html.at(at + 2).toLower() == u'x';
        const qsizetype first = at + (hex ? 3 : 2);
        qsizetype end = first;
        while (end < m_html.size() && end - first < longest && isDigit(m_html.at(end), hex))
            ++end;
        bool ok = false;
        const int value = m_html.sliced(first, end - first).toInt(&ok, hex ? 16 : 10);
        if (!ok || value < 128 || value > 159) {
            m_text += m_html.sliced(at, end - at);
            return end;
        }
        m_text += windowsSign(value);
        return end < m_html.size() && m_html.at(end) == u';' ? end + 1 : end;
    }

    qsizetype name(qsizetype at)
    {
        constexpr qsizetype longest = 40;
        qsizetype end = at + 1;
        while (end < m_html.size() && end - at < longest && isNamePart(m_html.at(end)))
            ++end;
        const QString name = m_html.sliced(at + 1, end - at - 1);
        if (end < m_html.size() && m_html.at(end) == u';') {
            if (const auto known = references().constFind(name); known != references().constEnd()) {
                m_text += asText(known->text);
                return end + 1;
            }
        }
        for (qsizetype size = name.size(); size > 1; --size) {
            const auto known = references().constFind(name.first(size));
            if (known != references().constEnd() && known->bare) {
                m_text += asText(known->text);
                return at + 1 + size;
            }
        }
        m_text += m_html.sliced(at, end - at);
        return end;
    }

    const QString &m_html;
    QString m_text;
};

} // namespace

QString withResolvedReferences(const QString &html)
{
    return html.contains(u'&') ? Resolver(html).read() : html;
}

} // namespace Kodeks
