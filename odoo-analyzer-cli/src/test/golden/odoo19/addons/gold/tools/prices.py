OUNCE = 31.1


def per_gram(price, weight=OUNCE):
    """The price of one gram."""
    return price / weight


class Rate:
    """What an ounce costs."""

    source = "market"

    def __init__(self, price):
        self.price = price
        self.label = f"{price} per ounce"

    def of(self, grams):
        return per_gram(self.price) * grams

    @classmethod
    def usual(cls):
        return cls(2000)
